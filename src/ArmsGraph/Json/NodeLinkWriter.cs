using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using Newtonsoft.Json;

namespace ArmsGraph.Json;

/// <summary>Writes the legs in view as node-link JSON: a directed multigraph in which parallel transfers keep a key of their own.</summary>
internal static class NodeLinkWriter
{
    private static readonly string[] Taken = ["directed", "multigraph", "graph", "nodes"];

    public static void Write(View view, Utf8Output output, string edgesKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(edgesKey);
        if (Taken.Contains(edgesKey, StringComparer.Ordinal))
        {
            throw new ArgumentException($"the edges cannot be called '{edgesKey}': node-link JSON has a property of that name; expected links, edges or the like", nameof(edgesKey));
        }

        var text = output.Text;
        using var json = new JsonTextWriter(text) { Formatting = Formatting.None, CloseOutput = false };
        json.WriteStartObject();
        foreach (var (name, truth) in new[] { ("directed", true), ("multigraph", true) })
        {
            json.WritePropertyName(name);
            json.WriteValue(truth);
        }

        json.WritePropertyName("graph");
        json.WriteStartObject();
        json.WriteEndObject();
        json.WritePropertyName("nodes");
        json.WriteStartArray();
        foreach (var party in view.Legs().SelectMany(leg => new[] { view.Store.Legs.From[leg], view.Store.Legs.To[leg] }).Distinct().Select(view.Store.Party).OrderBy(p => p.Id.Text, StringComparer.Ordinal))
        {
            WriteNode(json, party);
        }

        json.WriteEndArray();
        json.WritePropertyName(edgesKey);
        json.WriteStartArray();
        var serializer = new JsonSerializer();
        foreach (var leg in view.Legs().Select(leg => new Leg(view.Store, leg)))
        {
            json.WriteStartObject();
            WriteText(json, "source", leg.From.Text);
            WriteText(json, "target", leg.To.Text);
            WriteText(json, "key", leg.Id);
            json.WritePropertyName("leg");
            LegConverter.Instance.WriteJson(json, leg, serializer);
            json.WriteEndObject();
            output.EndValue();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        text.Write('\n');
    }

    private static void WriteNode(JsonTextWriter json, Party party)
    {
        json.WriteStartObject();
        WriteText(json, "id", party.Id.Text);
        WriteText(json, "name", party.Name);
        WriteText(json, "type", party.Kind);
        json.WriteEndObject();
    }

    private static void WriteText(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
