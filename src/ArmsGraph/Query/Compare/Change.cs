namespace ArmsGraph.Query.Compare;

/// <summary>What became of a fact or a route from one graph to another.</summary>
public enum Change
{
    /// <summary>It is there only after.</summary>
    Appeared,

    /// <summary>It was there only before.</summary>
    Gone,

    /// <summary>It is there in both, and says something else.</summary>
    Changed,
}
