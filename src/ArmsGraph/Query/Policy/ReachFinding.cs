namespace ArmsGraph.Query.Policy;

/// <summary>Whether the stated reach of a rule covers an indirect route.</summary>
public enum ReachFinding
{
    /// <summary>The rule does not state its reach, or the end user at agreement is unknown.</summary>
    Undetermined,

    /// <summary>The rule states its reach, and none covers the route.</summary>
    Outside,

    /// <summary>The stated reach covers the route.</summary>
    Within,
}
