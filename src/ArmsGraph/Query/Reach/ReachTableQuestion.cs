using ArmsGraph.Model;

namespace ArmsGraph.Query.Reach;

/// <summary>Question 25: when can goods of each of several parties have come to every other at the earliest? No cap on legs.</summary>
public sealed record ReachTableQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names, a row of the table each; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }
}
