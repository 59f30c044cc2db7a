using ArmsGraph.Diagnostics;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;

namespace ArmsGraph.Json;

/// <summary>Reads one fact document into a draft. All faults of shape are collected; a syntax fault ends the file.</summary>
internal static class DocumentReader
{
    public static Draft Read(string name, byte[] bytes, ReadOptions options, FaultList faults, bool isReferenceData = false)
    {
        if (bytes.LongLength > options.MaxBytes)
        {
            faults.Add(Texts.TooLarge, new Position(name, 0, 0), FormattableString.Invariant($"the file has more than {options.MaxBytes} bytes; expected at most {options.MaxBytes}"));
            return new Draft();
        }

        var file = new FileText(name, bytes);
        var context = new ReadContext(file, faults);
        return StrictJson.Read(file, file.Start, bytes.Length - file.Start, options, faults) is { } root && Parts(root, context) is { } parts
            ? new DraftReader(context, isReferenceData).Read(parts)
            : new Draft();
    }

    private static DocumentParts? Parts(Node root, ReadContext context)
    {
        if (root.Kind != NodeKind.Object)
        {
            context.Fault(Texts.NotADocument, root.Offset, $"the file holds {root.Describe()}; expected an object with 'sources', 'entities' and 'facts'");
            return null;
        }

        var reader = new ObjectReader(root, "a fact document", context, "");
        reader.Take("$schema");
        var parts = new DocumentParts(List(reader, "sources"), List(reader, "entities"), List(reader, "facts"));
        reader.End();
        return parts;
    }

    private static List<Part> List(ObjectReader reader, string name)
    {
        if (reader.Take(name) is not { } node)
        {
            return [];
        }

        if (node.Kind == NodeKind.Array)
        {
            return [.. node.Items.Select(item => new Part(reader.Context.File, item))];
        }

        reader.Shape(name, node, "a list");
        return [];
    }
}
