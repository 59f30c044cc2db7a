using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Reach;

/// <summary>Writes a departure as answers do.</summary>
internal sealed class DepartureConverter : AnswerConverter<Departure>
{
    protected override void WriteProperties(JsonWriter writer, Departure value, JsonSerializer serializer)
    {
        Write(writer, "party", value.Party.Text);
        Write(writer, "order", value.IsCertain ? "certain" : "possible");
        Write(writer, "possible", value.Possible?.ToString());
        Write(writer, "certain", value.Certain?.ToString());
    }
}
