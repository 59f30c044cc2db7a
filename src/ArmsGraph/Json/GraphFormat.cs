namespace ArmsGraph.Json;

/// <summary>In which form a graph is written.</summary>
public enum GraphFormat
{
    /// <summary>One fact document.</summary>
    Facts,

    /// <summary>JSON lines of facts.</summary>
    FactsLines,

    /// <summary>Node-link JSON, as networkx reads it: a directed multigraph of legs.</summary>
    NodeLink,
}
