using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>Question 27: how much was transferred, by supplier, recipient, category, year? It counts transfers: what is passed on in a transfer of its own counts in each.</summary>
public sealed record TotalsQuestion : TransferQuestion
{
    /// <summary>What to tell apart; nothing is one total for each unit.</summary>
    public EquatableList<TotalsBy> By { get; init; } = [];

    /// <summary>Only these suppliers; none is any.</summary>
    public EquatableList<string> From { get; init; } = [];

    /// <summary>Only these recipients; none is any.</summary>
    public EquatableList<string> To { get; init; } = [];

    /// <summary>Whether each change of custody counts for itself; else a chain counts once, from its first supplier to its last recipient.</summary>
    public bool EachLeg { get; init; }
}
