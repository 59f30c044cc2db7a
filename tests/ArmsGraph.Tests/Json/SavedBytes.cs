using System.Text;
using ArmsGraph.Model.Entities;
using Newtonsoft.Json;

namespace ArmsGraph.Tests.Json;

/// <summary>What is saved as Newtonsoft alone writes it, by the converters of the types.</summary>
internal static class SavedBytes
{
    public static string Lines(TransferGraph graph)
    {
        var text = new StringBuilder();
        foreach (var source in graph.Sources.Where(s => !s.Id.Text.Contains('/', StringComparison.Ordinal)).OrderBy(s => s.Id.Text, StringComparer.Ordinal))
        {
            Line(text, "source", source);
        }

        foreach (var entity in graph.Entities.Where(e => e is not AnonymousParty && e.Source?.Text.StartsWith("data/", StringComparison.Ordinal) != true).OrderBy(e => e.Id.Text, StringComparer.Ordinal))
        {
            Line(text, "entity", entity);
        }

        foreach (var claim in graph.Claims)
        {
            Line(text, "fact", claim);
        }

        return text.ToString();
    }

    public static string NodeLink(TransferGraph graph)
    {
        var parties = graph.Legs.SelectMany(leg => new[] { leg.Source, leg.Target }).Distinct().OrderBy(party => party.Id.Text, StringComparer.Ordinal);
        var nodes = parties.Select(party => JsonConvert.SerializeObject(new { id = party.Id.Text, name = party.Name, type = party.Kind }));
        var links = graph.Legs.Select(leg => JsonConvert.SerializeObject(new { source = leg.From.Text, target = leg.To.Text, key = leg.Id, leg }));
        return $"{{\"directed\":true,\"multigraph\":true,\"graph\":{{}},\"nodes\":[{string.Join(',', nodes)}],\"links\":[{string.Join(',', links)}]}}\n";
    }

    private static void Line(StringBuilder text, string name, object value) => text.Append("{\"").Append(name).Append("\":").Append(JsonConvert.SerializeObject(value)).Append("}\n");
}
