using ArmsGraph.Model;

namespace ArmsGraph.Query.Reach;

/// <summary>Question 8: which parties can goods of one have reached, and when first? In pages. No cap on legs.</summary>
public sealed record DestinationQuestion : TransferQuestion
{
    /// <summary>Where goods start: ids or names; an organisation stands for itself and its members.</summary>
    public required EquatableList<string> From { get; init; }

    /// <summary>How many destinations are left out, the earliest first.</summary>
    public int Skip { get; init; }

    /// <summary>How many are kept after those.</summary>
    public int Top { get; init; } = 100;

    /// <summary>The same question of arrivals, of which this one is a page.</summary>
    internal ArrivalQuestion Arrivals => new()
    {
        From = From, Goods = Goods, Continuity = Continuity, Inferred = Inferred, Order = Order, StageFloor = StageFloor, MinLag = MinLag, IncludeCancelled = IncludeCancelled,
        Budget = Budget, During = During, AsKnownOn = AsKnownOn, GradeFloor = GradeFloor, Resolution = Resolution,
    };
}
