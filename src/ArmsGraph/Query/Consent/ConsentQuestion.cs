namespace ArmsGraph.Query.Consent;

/// <summary>Question 18: whose consent does it take for a holder to pass goods on, and what became of it? Also before any transfer exists.</summary>
public sealed record ConsentQuestion : Question
{
    /// <summary>The goods, a system or category: id or name.</summary>
    public required string Goods { get; init; }

    /// <summary>Who would pass them on.</summary>
    public required string Holder { get; init; }

    /// <summary>To whom.</summary>
    public required string Recipient { get; init; }
}
