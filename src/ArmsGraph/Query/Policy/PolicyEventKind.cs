namespace ArmsGraph.Query.Policy;

/// <summary>What happened to a rule, or was seen of it.</summary>
public enum PolicyEventKind
{
    /// <summary>A source says that it holds from then on.</summary>
    ValidFrom,

    /// <summary>It was introduced.</summary>
    Introduced,

    /// <summary>It was seen in force: a day of its own, or that of the report.</summary>
    SeenInForce,

    /// <summary>It became another; how is not told.</summary>
    Changed,

    /// <summary>It was suspended.</summary>
    Suspended,

    /// <summary>It ended.</summary>
    Ended,

    /// <summary>A source says that it held until then.</summary>
    ValidUntil,
}
