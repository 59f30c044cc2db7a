using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>Question 4: over how few legs can goods of one party have reached another, and by which routes? No cap on legs.</summary>
public sealed record FewestLegsQuestion : TransferQuestion
{
    /// <summary>Where routes start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }

    /// <summary>How many of the shortest routes are kept, the best first.</summary>
    public int Top { get; init; } = 100;
}
