namespace ArmsGraph.Query;

/// <summary>Whether sources assert a route, or it is concluded. The two never look alike.</summary>
public enum RouteKind
{
    /// <summary>Some junction is concluded from goods and dates.</summary>
    Inferred,

    /// <summary>All junctions are asserted.</summary>
    Documented,
}
