namespace ArmsGraph.Claims;

/// <summary>How well the words of a source can be read.</summary>
public enum Reading
{
    /// <summary>Clearly.</summary>
    Clear,

    /// <summary>The words are damaged; this is one reading of them.</summary>
    Garbled,
}
