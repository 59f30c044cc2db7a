namespace ArmsGraph.Query.Policy;

/// <summary>Question 17: which routes lead indirectly to destinations that a rule covers directly? Structure only.</summary>
public sealed record AroundQuestion : TransferQuestion
{
    /// <summary>Whose rules; null is everybody's.</summary>
    public string? Issuer { get; init; }

    /// <summary>One rule, by the full or local id of its fact; null is all.</summary>
    public string? Restriction { get; init; }

    /// <summary>The most legs of a route.</summary>
    public int MaxLegs { get; init; } = 6;

    /// <summary>How many findings are kept, by rule and rank.</summary>
    public int Top { get; init; } = 100;
}
