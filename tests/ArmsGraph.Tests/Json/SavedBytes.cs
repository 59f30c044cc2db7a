using System.Text;
using ArmsGraph.Model.Entities;
using Newtonsoft.Json;

namespace ArmsGraph.Tests.Json;

/// <summary>Fact lines as Newtonsoft alone writes them, by the converters of the types.</summary>
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

    private static void Line(StringBuilder text, string name, object value) => text.Append("{\"").Append(name).Append("\":").Append(JsonConvert.SerializeObject(value)).Append("}\n");
}
