using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query;

/// <summary>Writes a junction as answers do.</summary>
internal sealed class JunctionConverter : AnswerConverter<Junction>
{
    protected override void WriteProperties(JsonWriter writer, Junction value, JsonSerializer serializer)
    {
        Write(writer, "at", value.At.Text);
        Write(writer, "continuity", Words.Of(value.Continuity));
        Write(writer, "basis", Words.Of(value.Basis));
        Write(writer, "order", Words.Of(value.Order));
    }
}
