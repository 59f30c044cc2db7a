namespace ArmsGraph.Query.Policy;

/// <summary>Whether a rule covers a transfer; strongest last.</summary>
public enum Standing
{
    /// <summary>Nothing in the graph says that it does.</summary>
    NoneFound,

    /// <summary>The rule looks at the end use, which no graph can decide.</summary>
    Undetermined,

    /// <summary>It may.</summary>
    Possible,

    /// <summary>It does.</summary>
    Certain,
}
