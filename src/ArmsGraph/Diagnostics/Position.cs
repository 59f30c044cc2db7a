namespace ArmsGraph.Diagnostics;

/// <summary>A place in a file.</summary>
/// <param name="File">The file as the caller named it; empty where facts were added in code.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; 0 where there is none.</param>
public readonly record struct Position(string File, int Line, int Column)
{
    /// <summary><c>file(line,col)</c>, or as much of it as is known.</summary>
    public override string ToString() => Line > 0 ? FormattableString.Invariant($"{Name}({Line},{Column})") : Name;

    private string Name => string.IsNullOrEmpty(File) ? "(code)" : File;
}
