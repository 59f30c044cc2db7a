using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>Question 5: in how few days, from dispatch to arrival, can goods of one party have reached another? No cap on legs.</summary>
public sealed record FastestQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }
}
