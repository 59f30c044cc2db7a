using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;

namespace ArmsGraph.Json;

/// <summary>Writes the claims of a graph as fact documents: what was read, in a fixed order, so that the same graph gives the same bytes.</summary>
internal static class DocumentWriter
{
    public static void WriteDocument(FactStore store, Utf8Output output)
    {
        output.Write("{ \"sources\": ["u8);
        WriteList(output, Sources(store));
        output.Write("],\n  \"entities\": ["u8);
        WriteList(output, Entities(store));
        output.Write("],\n  \"facts\": ["u8);
        var writer = new ClaimWriter(store.Claims);
        for (var claim = 0; claim < store.Claims.Count; claim++)
        {
            output.Write(claim == 0 ? "\n    "u8 : ",\n    "u8);
            writer.Write(output, claim);
            output.EndValue();
        }

        output.Write(store.Claims.Count == 0 ? "] }\n"u8 : "\n  ] }\n"u8);
    }

    public static void WriteLines(FactStore store, Utf8Output output)
    {
        foreach (var (name, values) in new[] { ("source", Sources(store)), ("entity", Entities(store)) })
        {
            foreach (var value in values)
            {
                output.Text.Write($"{{\"{name}\":");
                ClaimWriter.WriteFields(output.Text, value);
                output.Text.Write("}\n");
                output.EndValue();
            }
        }

        var writer = new ClaimWriter(store.Claims);
        for (var claim = 0; claim < store.Claims.Count; claim++)
        {
            output.Write("{\"fact\":"u8);
            writer.Write(output, claim);
            output.Write("}\n"u8);
            output.EndValue();
        }
    }

    private static IEnumerable<IHasFields> Sources(FactStore store) =>
        store.Sources.Values.Where(s => !s.Id.IsReferenceData).OrderBy(s => s.Id.Text, StringComparer.Ordinal);

    private static IEnumerable<IHasFields> Entities(FactStore store) =>
        store.Entities.All.Where(e => e is not AnonymousParty && e.Source?.IsReferenceData != true).OrderBy(e => e.Id.Text, StringComparer.Ordinal);

    private static void WriteList(Utf8Output output, IEnumerable<IHasFields> values)
    {
        var first = true;
        foreach (var value in values)
        {
            output.Text.Write(first ? "\n    " : ",\n    ");
            ClaimWriter.WriteFields(output.Text, value);
            output.EndValue();
            first = false;
        }

        output.Text.Write(first ? "" : "\n  ");
    }
}
