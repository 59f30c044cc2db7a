using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Writes a route as answers do.</summary>
internal sealed class RouteConverter : AnswerConverter<Route>
{
    protected override void WriteProperties(JsonWriter writer, Route value, JsonSerializer serializer)
    {
        Write(writer, "parties", value.Parties.Select(p => p.Text));
        writer.WritePropertyName("names");
        writer.WriteStartObject();
        foreach (var party in value.Legs.SelectMany(leg => new[] { leg.Source, leg.Target }).DistinctBy(p => p.Id))
        {
            Write(writer, party.Id.Text, party.Name);
        }

        writer.WriteEndObject();
        Write(writer, "kind", Words.Of(value.Kind));
        Write(writer, "startsAtOrigin", value.StartsAtOrigin?.Text);
        Write(writer, "legs", value.Legs, serializer);
        Write(writer, "verdict", value.Verdict, serializer);
        Write(writer, "junctions", value.Junctions, serializer);
        Write(writer, "assumptions", value.Assumptions);
        Write(writer, "sources", value.Sources, serializer);
        Write(writer, "denials", value.Denials, serializer);
    }
}
