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

        output.Write("{\"directed\":true,\"multigraph\":true,\"graph\":{},\"nodes\":"u8);
        output.Write(Kept.Json(json => WriteNodes(json, view)));
        output.Write(","u8, Pieces.Json(edgesKey), ":["u8);
        var writer = new LinkWriter(view.Store);
        var isFirst = true;
        foreach (var leg in view.Legs())
        {
            output.Write(isFirst ? [] : ","u8);
            writer.Write(output, leg);
            output.EndValue();
            isFirst = false;
        }

        output.Write("]}\n"u8);
    }

    private static void WriteNodes(JsonTextWriter json, View view)
    {
        var isEnd = new bool[view.Store.Entities.Count];
        for (var leg = 0; leg < view.Store.Legs.Count; leg++)
        {
            isEnd[view.Store.Legs.From[leg]] |= view.HasLeg(leg);
            isEnd[view.Store.Legs.To[leg]] |= view.HasLeg(leg);
        }

        json.WriteStartArray();
        foreach (var party in Enumerable.Range(0, isEnd.Length).Where(party => isEnd[party]).Select(view.Store.Party).OrderBy(p => p.Id.Text, StringComparer.Ordinal))
        {
            WriteNode(json, party);
        }

        json.WriteEndArray();
    }

    private static void WriteNode(JsonTextWriter json, Party party)
    {
        json.WriteStartObject();
        foreach (var (name, text) in new[] { ("id", party.Id.Text), ("name", party.Name), ("type", party.Kind) })
        {
            json.WritePropertyName(name);
            json.WriteValue(text);
        }

        json.WriteEndObject();
    }
}
