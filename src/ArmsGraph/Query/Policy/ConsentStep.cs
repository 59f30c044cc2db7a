using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Query.Policy;

/// <summary>One consent that a transfer takes, and what became of it.</summary>
/// <param name="Holder">Who passes the goods on.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Grantor">Who is asked; null where nobody can be named.</param>
/// <param name="Reason">Why.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Authorisation">The fact that says so; null where none is found.</param>
/// <param name="Note">What else is to be known; null where nothing is.</param>
/// <param name="Sources">Who says so.</param>
public sealed record ConsentStep(
    EntityId Holder, EntityId Recipient, EntityId? Grantor, ConsentReason Reason, ConsentStatus Status, FactId? Authorisation, string? Note, EquatableList<Citation> Sources);
