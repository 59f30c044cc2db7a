using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>Questions 10 and 11: through whom do goods of one party reach another, and without whom do they not? No cap on legs.</summary>
public sealed record IntermediaryQuestion : TransferQuestion
{
    /// <summary>Where routes start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }

    /// <summary>Whether only those are asked for without whom nothing reaches: cheaper, and without shares.</summary>
    public bool MandatoryOnly { get; init; }
}
