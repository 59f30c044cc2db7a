namespace ArmsGraph.Query.Absence;

/// <summary>What of a question can be relaxed, in the order in which it is tried.</summary>
public enum Relaxation
{
    /// <summary>Junctions concluded from goods and dates count too.</summary>
    Inferred,

    /// <summary>The order of legs has to be possible only.</summary>
    Order,

    /// <summary>Goods may go on at once.</summary>
    MinLag,

    /// <summary>Dates are left aside: legs follow each other by goods and parties alone, whatever their order.</summary>
    Dates,

    /// <summary>A weaker continuity of goods counts too.</summary>
    Continuity,

    /// <summary>Legs that have come less far count too.</summary>
    StageFloor,

    /// <summary>Claims of any grade count.</summary>
    GradeFloor,

    /// <summary>More claims of each fact count.</summary>
    Resolution,

    /// <summary>Later reports count too.</summary>
    AsKnownOn,

    /// <summary>Cancelled transfers count too.</summary>
    Cancelled,

    /// <summary>Goods may have moved at any time.</summary>
    Period,
}
