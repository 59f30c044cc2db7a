using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Store;

/// <summary>Writes a leg as answers do.</summary>
internal sealed class LegConverter : AnswerConverter<Leg>
{
    public static LegConverter Instance { get; } = new();

    protected override void WriteProperties(JsonWriter writer, Leg value, JsonSerializer serializer)
    {
        Write(writer, "id", value.Id);
        Write(writer, "transfer", value.Transfer.Text);
        Write(writer, "from", value.From.Text);
        Write(writer, "to", value.To.Text);
        Write(writer, "goods", value.Goods.Select(g => g.Text));
        WriteQuantity(writer, value.Quantity);
        writer.WritePropertyName("window");
        writer.WriteStartObject();
        Write(writer, "from", value.Window.From?.ToString());
        Write(writer, "to", value.Window.To?.ToString());
        writer.WriteEndObject();
        writer.WritePropertyName("waypoints");
        writer.WriteStartArray();
        foreach (var waypoint in value.Waypoints)
        {
            writer.WriteStartObject();
            Write(writer, "party", waypoint.Party.Text);
            Write(writer, "role", Words.Of(waypoint.Role));
            Write(writer, "hedge", Words.Of(waypoint.Hedge));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Write(writer, "terms", value.Terms.Select(t => Words.Of(t)));
        Write(writer, "origin", value.Origin?.Text);
        Write(writer, "stage", Words.Of(value.Stage));
        Write(writer, "outcome", Words.Of(value.Outcome));
        Write(writer, "modality", Words.Of(value.Modality));
        Write(writer, "hedge", Words.Of(value.Hedge));
    }

    public static void WriteQuantity(JsonWriter writer, Quantity quantity)
    {
        writer.WritePropertyName("quantity");
        writer.WriteStartObject();
        writer.WritePropertyName("min");
        FieldWriter.WriteNumber(writer, quantity.Min);
        writer.WritePropertyName("max");
        if (quantity.Max is { } max)
        {
            FieldWriter.WriteNumber(writer, max);
        }
        else
        {
            writer.WriteNull();
        }

        Write(writer, "unit", quantity.Unit);
        Write(writer, "text", quantity.Text);
        writer.WriteEndObject();
    }
}
