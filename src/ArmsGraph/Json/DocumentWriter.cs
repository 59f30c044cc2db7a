using System.Text;
using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using Newtonsoft.Json;

namespace ArmsGraph.Json;

/// <summary>Writes the claims of a graph as fact documents: what was read, in a fixed order, so that the same graph gives the same bytes.</summary>
internal static class DocumentWriter
{
    public static void WriteDocument(FactStore store, Stream stream)
    {
        using var text = Open(stream);
        text.Write("{ \"sources\": [");
        WriteList(text, Sources(store));
        text.Write("],\n  \"entities\": [");
        WriteList(text, Entities(store));
        text.Write("],\n  \"facts\": [");
        WriteList(text, Claims(store));
        text.Write("] }\n");
    }

    public static void WriteLines(FactStore store, Stream stream)
    {
        using var text = Open(stream);
        foreach (var (name, values) in new[] { ("source", Sources(store)), ("entity", Entities(store)), ("fact", Claims(store)) })
        {
            foreach (var value in values)
            {
                text.Write($"{{\"{name}\":");
                WriteOne(text, value);
                text.Write("}\n");
            }
        }
    }

    internal static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };

    private static IEnumerable<IHasFields> Sources(FactStore store) =>
        store.Sources.Values.Where(s => !s.Id.IsReferenceData).OrderBy(s => s.Id.Text, StringComparer.Ordinal);

    private static IEnumerable<IHasFields> Entities(FactStore store) =>
        store.Entities.All.Where(e => e is not AnonymousParty && e.Source?.IsReferenceData != true).OrderBy(e => e.Id.Text, StringComparer.Ordinal);

    private static IEnumerable<IHasFields> Claims(FactStore store) => Enumerable.Range(0, store.Claims.Count).Select(i => (IHasFields)store.Claims[i]);

    private static void WriteList(StreamWriter text, IEnumerable<IHasFields> values)
    {
        var first = true;
        foreach (var value in values)
        {
            text.Write(first ? "\n    " : ",\n    ");
            WriteOne(text, value);
            first = false;
        }

        text.Write(first ? "" : "\n  ");
    }

    private static void WriteOne(TextWriter text, IHasFields value)
    {
        var writer = new JsonTextWriter(text) { CloseOutput = false, AutoCompleteOnClose = false };
        FieldWriter.WriteObject(writer, value.Fields());
        writer.Flush();
    }
}
