using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Query.Explain;

/// <summary>A declared end user, and another party that goods of the transfer are reported to have come to, from which they are not reported to go on to the end user.</summary>
/// <param name="Transfer">The transfer for which the end user was declared.</param>
/// <param name="Declared">The end user, or those to whom a consent allows the goods to go.</param>
/// <param name="DeclaredBy">The fact that declares it: the transfer itself, or an authorisation.</param>
/// <param name="Recipient">The other recipient.</param>
/// <param name="Route">The way of the goods to it, from the first leg of the transfer.</param>
/// <param name="Assumptions">What had to be assumed beside what the route assumes.</param>
/// <param name="Sources">Who declares the end user.</param>
/// <param name="Denials">Who denies that declaration, or a transfer of the route.</param>
public sealed record EndUserMismatch(
    FactId Transfer, PartySet Declared, FactId DeclaredBy, EntityId Recipient, Route Route, EquatableList<string> Assumptions, EquatableList<Citation> Sources,
    EquatableList<Citation> Denials)
{
    /// <summary><c>s/t: declared for POL by s/t, reported at UKR</c>, and the route.</summary>
    public override string ToString() => $"{Transfer}: declared for {Declared} by {DeclaredBy}, reported at {Recipient}\n    {Route}";
}
