using ArmsGraph.Model;

namespace ArmsGraph.Query.Absence;

/// <summary>Question 21: why is there no route, and what would have to be allowed for one to appear? The budget is that of each scan; no cap on legs.</summary>
public sealed record WhyNotQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }
}
