using ArmsGraph.Model;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Store;

/// <summary>Writes a leg as answers do.</summary>
internal sealed class LegConverter : JsonConverter<Leg>
{
    public override bool CanRead => false;

    public override Leg ReadJson(JsonReader reader, Type objectType, Leg? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("a leg is an answer of a graph; it is not read back");

    public override void WriteJson(JsonWriter writer, Leg? value, JsonSerializer serializer) => Write(writer, value!);

    public static void Write(JsonWriter writer, Leg leg)
    {
        writer.WriteStartObject();
        Property(writer, "id", leg.Id);
        Property(writer, "transfer", leg.Transfer.Text);
        Property(writer, "from", leg.From.Text);
        Property(writer, "to", leg.To.Text);
        List(writer, "goods", leg.Goods, g => g.Text);
        writer.WritePropertyName("quantity");
        writer.WriteStartObject();
        writer.WritePropertyName("min");
        FieldWriter.WriteNumber(writer, leg.Quantity.Min);
        writer.WritePropertyName("max");
        if (leg.Quantity.Max is { } max)
        {
            FieldWriter.WriteNumber(writer, max);
        }
        else
        {
            writer.WriteNull();
        }

        Property(writer, "unit", leg.Quantity.Unit);
        Property(writer, "text", leg.Quantity.Text);
        writer.WriteEndObject();
        writer.WritePropertyName("window");
        writer.WriteStartObject();
        Property(writer, "from", leg.Window.From?.ToString());
        Property(writer, "to", leg.Window.To?.ToString());
        writer.WriteEndObject();
        writer.WritePropertyName("waypoints");
        writer.WriteStartArray();
        foreach (var waypoint in leg.Waypoints)
        {
            writer.WriteStartObject();
            Property(writer, "party", waypoint.Party.Text);
            Property(writer, "role", Words.Of(waypoint.Role));
            Property(writer, "hedge", Words.Of(waypoint.Hedge));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        List(writer, "terms", leg.Terms, t => Words.Of(t));
        Property(writer, "origin", leg.Origin?.Text);
        Property(writer, "stage", Words.Of(leg.Stage));
        Property(writer, "modality", Words.Of(leg.Modality));
        Property(writer, "hedge", Words.Of(leg.Hedge));
        writer.WriteEndObject();
    }

    private static void Property(JsonWriter writer, string name, string? value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }

    private static void List<T>(JsonWriter writer, string name, IEnumerable<T> values, Func<T, string> text)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteValue(text(value));
        }

        writer.WriteEndArray();
    }
}
