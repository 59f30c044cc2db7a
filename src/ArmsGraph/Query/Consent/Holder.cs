using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Consent;

/// <summary>A party that has, or may have, a system.</summary>
/// <param name="Party">The party.</param>
/// <param name="IsCertain">Whether that is certain: a plain holding, or a plain report of goods that arrived before.</param>
/// <param name="Holdings">Facts that say so.</param>
/// <param name="Received">Transfers by which some of it arrived, or is arriving.</param>
/// <param name="PassedOn">Transfers by which some of it went on: whether any is left is not told.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Denials">Who denies one of these facts.</param>
public sealed record Holder(
    EntityId Party, bool IsCertain, EquatableList<FactId> Holdings, EquatableList<FactId> Received, EquatableList<FactId> PassedOn, EquatableList<Citation> Sources,
    EquatableList<Citation> Denials)
{
    /// <summary><c>NOR  certain  held (seoul-2023/leopards-norway)</c>.</summary>
    public override string ToString() => string.Join("  ", new[]
    {
        Party.Text, IsCertain ? "certain" : "possible", Holdings.Count == 0 ? "" : $"held ({Holdings})", Received.Count == 0 ? "" : $"received ({Received})",
        PassedOn.Count == 0 ? "" : $"passed some on ({PassedOn})",
    }.Where(part => part.Length > 0));
}
