using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>What every question about transfers may ask for (SEMANTICS 6). A value: change it with <c>with</c>.</summary>
public abstract record TransferQuestion
{
    private protected TransferQuestion()
    {
    }

    /// <summary>The goods meant, a system or category by id or name; null is any.</summary>
    public string? Goods { get; init; }

    /// <summary>The weakest continuity of goods that an inferred junction may have.</summary>
    public Continuity Continuity { get; init; } = Continuity.SameCategory;

    /// <summary>Whether junctions may be concluded from goods and dates; without it, only documented routes answer.</summary>
    public bool Inferred { get; init; }

    /// <summary>Whether the order of legs must be certain; possible includes certain.</summary>
    public Order Order { get; init; }

    /// <summary>The period in which goods must be able to have moved; null is any time.</summary>
    public PartialDate? During { get; init; }

    /// <summary>What had been reported by the end of this day; null is everything.</summary>
    public Day? AsKnownOn { get; init; }

    /// <summary>The least stage of every leg.</summary>
    public Stage StageFloor { get; init; }

    /// <summary>The least grade of claims, axis by axis.</summary>
    public Grade GradeFloor { get; init; } = Grade.NotJudged;

    /// <summary>Which claims to stand on; null is the graph's own, best-rank by default.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>Days that goods stay with a party before they go on, at least.</summary>
    public int MinLag { get; init; }

    /// <summary>Whether cancelled transfers take part.</summary>
    public bool IncludeCancelled { get; init; }

    /// <summary>How many steps a search may take before it stops and says so.</summary>
    public long Budget { get; init; } = 1_000_000;

    internal ViewSpec View => new()
    {
        Resolution = Resolution,
        AsKnownOn = AsKnownOn,
        During = During?.Hull ?? Window.Always,
        StageFloor = StageFloor,
        GradeFloor = GradeFloor,
        IncludeCancelled = IncludeCancelled,
    };
}
