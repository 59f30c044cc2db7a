namespace ArmsGraph.Query.Flow;

/// <summary>Question 20: which deliveries from A make up for what their recipient gave to C? Never a custody route.</summary>
public sealed record SubstitutionQuestion : TransferQuestion
{
    /// <summary>Who supplies the middle party: id or name.</summary>
    public required string From { get; init; }

    /// <summary>Who receives from the middle party.</summary>
    public required string To { get; init; }
}
