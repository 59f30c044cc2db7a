namespace ArmsGraph.Model.Facts;

/// <summary>What became of a restriction.</summary>
public enum PolicyChangeKind
{
    /// <summary>It began.</summary>
    Introduced,

    /// <summary>It became another; how is not told.</summary>
    Changed,

    /// <summary>It rests.</summary>
    Suspended,

    /// <summary>It ended.</summary>
    Ended,
}
