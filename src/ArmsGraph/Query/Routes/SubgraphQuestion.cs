using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>Question 7: which legs lie on some way from one party to another? No cap on legs.</summary>
public sealed record SubgraphQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end.</summary>
    public required EquatableList<string> To { get; init; }
}
