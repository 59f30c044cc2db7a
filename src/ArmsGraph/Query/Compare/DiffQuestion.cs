using ArmsGraph.Query.Routes;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Compare;

/// <summary>Question 23: what had changed in what was known, from the end of one day to the end of another?</summary>
public sealed record DiffQuestion : Question
{
    /// <summary>The day before.</summary>
    public required Day Before { get; init; }

    /// <summary>The day after.</summary>
    public required Day After { get; init; }

    /// <summary>Routes to compare too; null compares facts alone.</summary>
    public RouteQuestion? Routes { get; init; }
}
