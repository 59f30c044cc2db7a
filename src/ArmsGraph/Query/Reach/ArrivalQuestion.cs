using ArmsGraph.Model;

namespace ArmsGraph.Query.Reach;

/// <summary>Question 2: when can goods of a party have reached others at the earliest? No cap on legs.</summary>
public sealed record ArrivalQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they may end; none stands for every party but those of <see cref="From"/>.</summary>
    public EquatableList<string> To { get; init; } = [];
}
