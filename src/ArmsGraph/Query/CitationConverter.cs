using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Writes a citation as answers do: the source's id, the place, what relayed it, the claim.</summary>
internal sealed class CitationConverter : AnswerConverter<Citation>
{
    protected override void WriteProperties(JsonWriter writer, Citation value, JsonSerializer serializer)
    {
        Write(writer, "id", value.Source.Text);
        Write(writer, "place", value.Place);
        Write(writer, "relayedBy", value.RelayedBy?.Text);
        Write(writer, "claim", value.Claim.Text);
    }
}
