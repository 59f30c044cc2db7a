namespace ArmsGraph.Query.Reach;

/// <summary>Whether goods of one party can have come to another.</summary>
public enum Reachability
{
    /// <summary>No route under the question; see what was out of scope.</summary>
    None,

    /// <summary>The dates allow a route.</summary>
    Possible,

    /// <summary>One route's order holds under all dates.</summary>
    Certain,
}
