namespace ArmsGraph.Query;

/// <summary>Whether a source could contain what is asked for, weakest first.</summary>
public enum Scope
{
    /// <summary>It could not: its silence says nothing.</summary>
    Outside,

    /// <summary>Nobody says what it could contain.</summary>
    Unstated,

    /// <summary>Some of what is asked for, or all of it only possibly.</summary>
    Partly,

    /// <summary>All of it.</summary>
    Within,
}
