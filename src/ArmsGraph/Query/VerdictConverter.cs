using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Writes a verdict as answers do, the grade by its two axes.</summary>
internal sealed class VerdictConverter : AnswerConverter<Verdict>
{
    protected override void WriteProperties(JsonWriter writer, Verdict value, JsonSerializer serializer)
    {
        Write(writer, "order", Words.Of(value.Order));
        Write(writer, "continuity", Words.Of(value.Continuity));
        Write(writer, "basis", Words.Of(value.Basis));
        Write(writer, "stage", Words.Of(value.Stage));
        Write(writer, "modality", Words.Of(value.Modality));
        Write(writer, "hedge", Words.Of(value.Hedge));
        writer.WritePropertyName("grade");
        writer.WriteStartObject();
        Write(writer, "reliability", value.Grade.Reliability.ToString());
        writer.WritePropertyName("credibility");
        writer.WriteValue(value.Grade.Credibility);
        writer.WriteEndObject();
        writer.WritePropertyName("independentSources");
        writer.WriteValue(value.IndependentSources);
    }
}
