using ArmsGraph.Model;

namespace ArmsGraph.Query.Reach;

/// <summary>Question 1: can arms of one party have reached another, at all? No cap on legs.</summary>
public sealed record ReachQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }
}
