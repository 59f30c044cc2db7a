using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>Which part of a graph is looked at. Null is no limit.</summary>
internal sealed record ViewSpec
{
    public static ViewSpec Whole { get; } = new();

    public Resolution? Resolution { get; init; }

    public Day? AsKnownOn { get; init; }

    public Window During { get; init; } = Window.Always;

    public Stage StageFloor { get; init; }

    public Grade GradeFloor { get; init; } = Grade.NotJudged;

    public bool IncludeCancelled { get; init; }

    /// <summary>What both look at; of two resolutions the other's.</summary>
    public ViewSpec And(ViewSpec other) => new()
    {
        Resolution = other.Resolution ?? Resolution,
        AsKnownOn = AsKnownOn is { } a && other.AsKnownOn is { } b ? (a < b ? a : b) : AsKnownOn ?? other.AsKnownOn,
        During = During.Intersect(other.During),
        StageFloor = (Stage)Math.Max((int)StageFloor, (int)other.StageFloor),
        GradeFloor = new Grade((Reliability)Math.Min((int)GradeFloor.Reliability, (int)other.GradeFloor.Reliability), Math.Min(GradeFloor.Credibility, other.GradeFloor.Credibility)),
        IncludeCancelled = IncludeCancelled || other.IncludeCancelled,
    };
}
