using ArmsGraph.Diagnostics;

namespace ArmsGraph.Json;

/// <summary>JSON lines: a value a line, each an object with one of 'source', 'entity', 'fact'.</summary>
internal static class JsonLines
{
    private static readonly string[] Keys = ["source", "entity", "fact"];

    /// <summary>Whether a file is of JSON lines: its first line opens an object with one of the three names, or its name says so.</summary>
    public static bool Looks(FileText file)
    {
        if (file.Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var text = file.Bytes.AsSpan(file.Start).TrimStart(" \t\r\n"u8);
        if (!text.StartsWith("{"u8))
        {
            return false;
        }

        text = text[1..].TrimStart(" \t\r\n"u8);
        return text.StartsWith("\"source\""u8) || text.StartsWith("\"entity\""u8) || text.StartsWith("\"fact\""u8);
    }

    /// <summary>The values of all lines that are not blank; null where one is no JSON.</summary>
    public static List<Node>? Read(FileText file, ReadOptions options, FaultList faults)
    {
        var nodes = new List<Node>();
        var start = file.Start;
        while (start < file.Bytes.Length)
        {
            var length = file.Bytes.AsSpan(start).IndexOf((byte)'\n');
            length = length < 0 ? file.Bytes.Length - start : length;
            if (file.Bytes.AsSpan(start, length).IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                if (StrictJson.Read(file, start, length, options, faults) is not { } node)
                {
                    return null;
                }

                nodes.Add(node);
            }

            start += length + 1;
        }

        return nodes;
    }

    public static DocumentParts Parts(List<Node> lines, ReadContext context)
    {
        var parts = new DocumentParts([], [], []);
        foreach (var line in lines)
        {
            var only = line is { Kind: NodeKind.Object, Members.Count: 1 } ? line.Members[0] : null;
            switch (only?.Name)
            {
                case "source":
                    parts.Sources.Add(only.Value);
                    break;
                case "entity":
                    parts.Entities.Add(only.Value);
                    break;
                case "fact":
                    parts.Facts.Add(only.Value);
                    break;
                default:
                    context.Fault(Texts.NotADocument, line.Offset, $"a line holds {(only is null ? line.Describe() : $"'{ArmsGraph.Text.Printable.Line(only.Name)}'")}; expected an object with one of {string.Join(", ", Keys)}");
                    break;
            }
        }

        return parts;
    }
}
