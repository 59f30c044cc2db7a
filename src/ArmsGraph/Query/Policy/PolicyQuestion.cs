using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>Question 16: what rules of an issuer cover transfers to a target?</summary>
public sealed record PolicyQuestion
{
    /// <summary>Whose rules: id or name.</summary>
    public required string Issuer { get; init; }

    /// <summary>The recipient: id or name.</summary>
    public required string Target { get; init; }

    /// <summary>The goods meant; null is any.</summary>
    public string? Goods { get; init; }

    /// <summary>When; null is any time.</summary>
    public PartialDate? During { get; init; }

    /// <summary>What had been reported by the end of this day; null is everything.</summary>
    public Day? AsKnownOn { get; init; }

    /// <summary>Which claims to stand on; null is the graph's own.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>The least grade of claims, axis by axis.</summary>
    public Grade GradeFloor { get; init; } = Grade.NotJudged;

    internal ViewSpec View => new() { AsKnownOn = AsKnownOn, Resolution = Resolution, GradeFloor = GradeFloor };
}
