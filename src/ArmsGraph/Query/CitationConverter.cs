using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Writes a citation as answers do: the source's id, the place, what relayed it, the claim.</summary>
internal sealed class CitationConverter : JsonConverter<Citation>
{
    public override bool CanRead => false;

    public override Citation ReadJson(JsonReader reader, Type objectType, Citation? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("a citation is part of an answer; it is not read back");

    public override void WriteJson(JsonWriter writer, Citation? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in new[] { ("id", value!.Source.Text), ("place", value.Place), ("relayedBy", value.RelayedBy?.Text), ("claim", value.Claim.Text) })
        {
            writer.WritePropertyName(name);
            writer.WriteValue(text);
        }

        writer.WriteEndObject();
    }
}
