namespace ArmsGraph.Model.Facts;

/// <summary>What a restriction looks at.</summary>
public enum RestrictionTest
{
    /// <summary>Who receives.</summary>
    Target,

    /// <summary>What the arms are used for, which no graph can decide.</summary>
    EndUse,

    /// <summary>On what terms the arms are given.</summary>
    Terms,
}
