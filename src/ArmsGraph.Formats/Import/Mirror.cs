using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import;

/// <summary>What one side reports of a transfer that the other side may report too, and a register of deals as well. It is joined with them once all files are read.</summary>
internal sealed class Mirror
{
    public required Tally Tally { get; init; }

    public required Spot Spot { get; init; }

    /// <summary>Whether the supplier reports it.</summary>
    public required bool ByExporter { get; init; }

    /// <summary>The category that both sides file it under.</summary>
    public required string Category { get; init; }

    public required int Year { get; init; }

    /// <summary>The supplier, as written.</summary>
    public required string Exporter { get; init; }

    /// <summary>The recipient, as written.</summary>
    public required string Importer { get; init; }

    /// <summary>What the row says in words of the goods.</summary>
    public required string Description { get; init; }

    /// <summary>The claim as it stands alone, which introduces its fact.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The deal of a register that it tells of; null where none was found.</summary>
    public ToldDeal? On { get; set; }

    public Transfer Transfer => (Transfer)Claim.Fact;

    /// <summary>What two reports of one transfer share; null where a side has no name.</summary>
    public (EntityId From, EntityId To, string Category, int Year)? Key =>
        Transfer.From?.Party is { } from && Transfer.To?.Party is { } to ? (from, to, Category, Year) : null;
}
