using ArmsGraph.Store;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Writes a route as the command line does.</summary>
internal sealed class RouteConverter : JsonConverter<Route>
{
    public override bool CanRead => false;

    public override Route ReadJson(JsonReader reader, Type objectType, Route? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("a route is an answer of a graph; it is not read back");

    public override void WriteJson(JsonWriter writer, Route? value, JsonSerializer serializer)
    {
        var route = value!;
        writer.WriteStartObject();
        Texts(writer, "parties", route.Parties.Select(p => p.Text));
        Text(writer, "kind", Words.Of(route.Kind));
        Text(writer, "startsAtOrigin", route.StartsAtOrigin?.Text);
        writer.WritePropertyName("legs");
        writer.WriteStartArray();
        foreach (var leg in route.Legs)
        {
            LegConverter.Write(writer, leg);
        }

        writer.WriteEndArray();
        WriteVerdict(writer, route.Verdict);
        writer.WritePropertyName("junctions");
        writer.WriteStartArray();
        foreach (var junction in route.Junctions)
        {
            writer.WriteStartObject();
            Text(writer, "at", junction.At.Text);
            Text(writer, "continuity", Words.Of(junction.Continuity));
            Text(writer, "basis", Words.Of(junction.Basis));
            Text(writer, "order", Words.Of(junction.Order));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Texts(writer, "assumptions", route.Assumptions);
        writer.WritePropertyName("sources");
        serializer.Serialize(writer, route.Sources);
        writer.WritePropertyName("denials");
        serializer.Serialize(writer, route.Denials);
        writer.WriteEndObject();
    }

    private static void WriteVerdict(JsonWriter writer, Verdict verdict)
    {
        writer.WritePropertyName("verdict");
        writer.WriteStartObject();
        Text(writer, "order", Words.Of(verdict.Order));
        Text(writer, "continuity", Words.Of(verdict.Continuity));
        Text(writer, "basis", Words.Of(verdict.Basis));
        Text(writer, "stage", Words.Of(verdict.Stage));
        Text(writer, "modality", Words.Of(verdict.Modality));
        Text(writer, "hedge", Words.Of(verdict.Hedge));
        writer.WritePropertyName("grade");
        writer.WriteStartObject();
        Text(writer, "reliability", verdict.Grade.Reliability.ToString());
        writer.WritePropertyName("credibility");
        writer.WriteValue(verdict.Grade.Credibility);
        writer.WriteEndObject();
        writer.WritePropertyName("independentSources");
        writer.WriteValue(verdict.IndependentSources);
        writer.WriteEndObject();
    }

    private static void Texts(JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Text(JsonWriter writer, string name, string? text)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(text);
    }
}
