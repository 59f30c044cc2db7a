namespace ArmsGraph.Query.Flow;

/// <summary>Question 15: of the items that a party received, whose were they, under a convention?</summary>
public sealed record AttributionQuestion : TransferQuestion
{
    /// <summary>Who received: id or name.</summary>
    public required string Party { get; init; }

    /// <summary>The rule of accounting.</summary>
    public Convention Convention { get; init; }
}
