namespace ArmsGraph.Query.Explain;

/// <summary>Question 29: where does a source report a later recipient that is not the end user that was declared? Structure only.</summary>
public sealed record EndUserQuestion : TransferQuestion
{
    /// <summary>Only declarations of this end user: id or name; null is all.</summary>
    public string? EndUser { get; init; }

    /// <summary>How many answers are kept, by transfer and recipient.</summary>
    public int Top { get; init; } = 100;
}
