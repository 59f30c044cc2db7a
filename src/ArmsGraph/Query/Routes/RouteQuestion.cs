using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>Question 6: by which routes did arms go, or could they have gone, from one party to another?</summary>
public sealed record RouteQuestion : TransferQuestion
{
    /// <summary>Where routes start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>Where they end. The same party as <see cref="From"/> asks whether its own goods came back.</summary>
    public required EquatableList<string> To { get; init; }

    /// <summary>The most legs of a route; a longer route that may exist is told as truncation.</summary>
    public int MaxLegs { get; init; } = 6;

    /// <summary>How many routes are kept, the best first.</summary>
    public int Top { get; init; } = 100;
}
