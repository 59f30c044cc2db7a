using ArmsGraph.Model;

namespace ArmsGraph.Query.Compare;

/// <summary>Question 23: how far had a transfer come, report by report: what was pledged against what was delivered?</summary>
public sealed record StagesQuestion : Question
{
    /// <summary>The transfer, by its full id.</summary>
    public required FactId Fact { get; init; }
}
