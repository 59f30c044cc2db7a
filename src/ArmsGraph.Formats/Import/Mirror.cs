using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import;

/// <summary>What one side reports of a transfer that the other side may report too. It is joined with the other's report once all files are read.</summary>
internal sealed record Mirror
{
    public required Tally Tally { get; init; }

    public required Spot Spot { get; init; }

    /// <summary>Whether the supplier reports it.</summary>
    public required bool ByExporter { get; init; }

    /// <summary>The category that both sides file it under.</summary>
    public required string Category { get; init; }

    public required int Year { get; init; }

    /// <summary>The claim as it stands alone, which introduces its fact.</summary>
    public required Claim Claim { get; init; }

    public Transfer Transfer => (Transfer)Claim.Fact;

    /// <summary>What two reports of one transfer share; null where a side has no name.</summary>
    public (EntityId From, EntityId To, string Category, int Year)? Key =>
        Transfer.From?.Party is { } from && Transfer.To?.Party is { } to ? (from, to, Category, Year) : null;
}
