using ArmsGraph.Diagnostics;

namespace ArmsGraph.Json;

/// <summary>JSON lines: a value a line, each an object with one of 'source', 'entity', 'fact'.</summary>
internal static class JsonLines
{
    public static readonly string[] Keys = ["source", "entity", "fact"];

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    /// <summary>Whether a file is of JSON lines: its first line opens an object with one of the three names, or its name says so. Null where more must be read to know.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="start">What was read of it.</param>
    /// <param name="isWhole">Whether that is all.</param>
    public static bool? Looks(string name, ReadOnlySpan<byte> start, bool isWhole)
    {
        if (name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var text = start[FileText.StartOf(start)..].TrimStart(Space);
        var isObject = text.StartsWith("{"u8);
        var property = isObject ? text[1..].TrimStart(Space) : [];
        foreach (var key in Keys)
        {
            if (property.StartsWith(System.Text.Encoding.ASCII.GetBytes($"\"{key}\"")))
            {
                return true;
            }
        }

        return isWhole || (isObject ? property.Length > Keys.Max(key => key.Length) + 2 : text.Length > 3) ? false : null;
    }

    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>The only property of a line that was found to be JSON; null where it holds anything else.</summary>
    public static Node.Member? Only(FileText line) => Only(StrictJson.Read(line, line.Start, line.Bytes.Length - line.Start, ReadOptions.Unlimited, new FaultList())!);

    public static Node.Member? Only(Node line) => line is { Kind: NodeKind.Object, Members.Count: 1 } ? line.Members[0] : null;
}
