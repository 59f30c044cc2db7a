using System.Text;
using ArmsGraph.Diagnostics;

namespace ArmsGraph.Json;

/// <summary>The bytes of a file, and the line and column of any of them.</summary>
internal sealed class FileText
{
    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    private readonly int _firstLine;
    private int[]? _lines;

    /// <param name="name">What messages call the file.</param>
    /// <param name="bytes">All its bytes, or those of one line.</param>
    /// <param name="firstLine">The line that they begin with, from 1.</param>
    public FileText(string name, byte[] bytes, int firstLine = 1)
    {
        (Name, Bytes, _firstLine) = (name, bytes, firstLine);
        Start = firstLine == 1 ? StartOf(bytes) : 0;
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    /// <summary>Where the text begins, after a byte order mark.</summary>
    public int Start { get; }

    /// <summary>Where the text of a file begins.</summary>
    public static int StartOf(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Bom) ? Bom.Length : 0;

    public Position PositionAt(int offset)
    {
        _lines ??= LineStarts();
        var line = Array.BinarySearch(_lines, offset);
        line = line >= 0 ? line : ~line - 1;
        var from = line == 0 ? Start : _lines[line];
        var column = Encoding.UTF8.GetCharCount(Bytes.AsSpan(from, Math.Max(0, Math.Min(offset, Bytes.Length) - from)));
        return new Position(Name, _firstLine + line, column + 1);
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Bytes.Length; i++)
        {
            if (Bytes[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
