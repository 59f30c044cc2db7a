using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>What every question may ask for: when, and on which claims it stands. A value: change it with <c>with</c>.</summary>
public abstract record Question
{
    private protected Question()
    {
    }

    /// <summary>The period: goods must be able to have moved in it, rules and consents are those of it; null is any time.</summary>
    public PartialDate? During { get; init; }

    /// <summary>What had been reported by the end of this day; null is everything.</summary>
    public Day? AsKnownOn { get; init; }

    /// <summary>The least grade of claims, axis by axis.</summary>
    public Grade GradeFloor { get; init; } = Grade.NotJudged;

    /// <summary>Which claims to stand on; null is the graph's own, best-rank by default.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>The part of a graph that is looked at. A period narrows it only where legs are asked for.</summary>
    internal virtual ViewSpec View => new() { AsKnownOn = AsKnownOn, Resolution = Resolution, GradeFloor = GradeFloor };
}
