namespace ArmsGraph.Query.Consent;

/// <summary>Question 19: who has a system, by what sources say of holders and by what was delivered? With a period, at that time.</summary>
public sealed record HoldersQuestion : Question
{
    /// <summary>The system, or a category for all below it: id or name.</summary>
    public required string System { get; init; }
}
