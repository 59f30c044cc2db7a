namespace ArmsGraph.Time;

/// <summary>How sure it is that the legs of a route can have happened in their order.</summary>
public enum Order
{
    /// <summary>The dates allow the order; same-day and same-year legs are of this kind.</summary>
    Possible,

    /// <summary>The order holds for all dates that the sources allow, or a source asserts it.</summary>
    Certain,
}
