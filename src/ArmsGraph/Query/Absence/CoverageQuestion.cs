namespace ArmsGraph.Query.Absence;

/// <summary>Question 28: could a source contain goods of a period, so that its silence means something?</summary>
public sealed record CoverageQuestion : Question
{
    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The goods, a system or category by id or name; null is any.</summary>
    public string? Goods { get; init; }
}
