namespace ArmsGraph.Query.Policy;

/// <summary>Question 16: what of an issuer's rules changed when? With a period, what happened and held in it.</summary>
public sealed record HistoryQuestion : Question
{
    /// <summary>Whose rules: id or name.</summary>
    public required string Issuer { get; init; }
}
