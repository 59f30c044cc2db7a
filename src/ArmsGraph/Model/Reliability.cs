namespace ArmsGraph.Model;

/// <summary>Admiralty grade of a source. F, and no grade at all, mean not judged.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Not judged.</summary>
    F,
}
