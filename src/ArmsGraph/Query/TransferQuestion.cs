using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>What every question about transfers may ask for (SEMANTICS 6). A value: change it with <c>with</c>.</summary>
public abstract record TransferQuestion : Question
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

    /// <summary>The least stage of every leg.</summary>
    public Stage StageFloor { get; init; }

    /// <summary>Days that goods stay with a party before they go on, at least.</summary>
    public int MinLag { get; init; }

    /// <summary>Whether cancelled transfers take part.</summary>
    public bool IncludeCancelled { get; init; }

    /// <summary>How many steps a search may take before it stops and says so.</summary>
    public long Budget { get; init; } = 1_000_000;

    internal sealed override ViewSpec View => base.View with { During = During?.Hull ?? Window.Always, StageFloor = StageFloor, IncludeCancelled = IncludeCancelled };
}
