using ArmsGraph.Claims;
using ArmsGraph.Model;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>A claim that an answer rests on, or that denies it: who says so, and where.</summary>
/// <param name="Source">The source.</param>
/// <param name="Place">The place in it, or in what relayed it.</param>
/// <param name="RelayedBy">The source that was read, where that is another.</param>
/// <param name="Claim">The claim.</param>
[JsonConverter(typeof(CitationConverter))]
public sealed record Citation(SourceId Source, string? Place, SourceId? RelayedBy, ClaimId Claim)
{
    internal static Citation Of(Claim claim) => new(claim.Source, claim.Place, claim.RelayedBy, claim.Id);

    internal static EquatableList<Citation> Of(IEnumerable<Claim> claims) => [.. claims.Select(Of).Distinct()];

    /// <summary><c>cnn-2022-12 P13 (read in seoul-2023)</c>.</summary>
    public override string ToString() => $"{Source}{(Place is null ? "" : $" {Place}")}{(RelayedBy is { } relay ? $" (read in {relay})" : "")}";
}
