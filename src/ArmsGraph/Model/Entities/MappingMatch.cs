namespace ArmsGraph.Model.Entities;

/// <summary>How well a class of another scheme fits a category.</summary>
public enum MappingMatch
{
    /// <summary>The same goods.</summary>
    Exact,

    /// <summary>The other class is wider and holds all of ours.</summary>
    Broader,

    /// <summary>The two overlap: good for possible answers only.</summary>
    Close,
}
