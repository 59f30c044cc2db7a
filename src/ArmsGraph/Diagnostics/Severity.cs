namespace ArmsGraph.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>The data are kept; somebody should look.</summary>
    Warning,

    /// <summary>The file is refused, whole.</summary>
    Error,
}
