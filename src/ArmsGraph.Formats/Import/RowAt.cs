namespace ArmsGraph.Formats.Import;

/// <summary>Which row of a file: the line on which it starts, and the column there where several may start on one line, as objects of JSON do.</summary>
internal readonly record struct RowAt(int Line, int Column = 1)
{
    public static implicit operator RowAt(int line) => new(line);
}
