using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>Questions 12 and 13: what is the least to take away, so that nothing of one party reaches another? Each scan, and all scans and branches together, keep to the budget.</summary>
public sealed record BlockQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }

    /// <summary>What is taken away; the ends themselves never are.</summary>
    public BlockBy By { get; init; }
}
