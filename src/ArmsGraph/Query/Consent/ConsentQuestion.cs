using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Consent;

/// <summary>Question 18: whose consent does it take for a holder to pass goods on, and what became of it? Also before any transfer exists.</summary>
public sealed record ConsentQuestion
{
    /// <summary>The goods, a system or category: id or name.</summary>
    public required string Goods { get; init; }

    /// <summary>Who would pass them on.</summary>
    public required string Holder { get; init; }

    /// <summary>To whom.</summary>
    public required string Recipient { get; init; }

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
