using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>Question 14: how many of one party's goods reached another, at least and at most?</summary>
public sealed record BoundsQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }
}
