namespace ArmsGraph.Query.Policy;

/// <summary>Question 16: what rules of an issuer cover transfers to a target?</summary>
public sealed record PolicyQuestion : Question
{
    /// <summary>Whose rules: id or name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The recipient: id or name.</summary>
    public required string Target { get; init; }

    /// <summary>The goods meant; null is any.</summary>
    public string? Goods { get; init; }
}
