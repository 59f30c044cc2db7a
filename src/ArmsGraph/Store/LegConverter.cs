using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using ArmsGraph.Time;
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
        WriteGoods(writer, value.Goods);
        WriteQuantity(writer, value.Quantity);
        WriteWindow(writer, value.Window);
        WriteWaypoints(writer, value.Waypoints);
        WriteTerms(writer, value.Terms);
        WriteOrigin(writer, value.Origin);
        WriteState(writer, value.Stage, value.Outcome, value.Modality, value.Hedge);
    }

    public static void WriteGoods(JsonWriter writer, IEnumerable<EntityId> goods) => Write(writer, "goods", goods.Select(g => g.Text));

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

    public static void WriteWindow(JsonWriter writer, Window window)
    {
        writer.WritePropertyName("window");
        writer.WriteStartObject();
        Write(writer, "from", window.From?.ToString());
        Write(writer, "to", window.To?.ToString());
        writer.WriteEndObject();
    }

    public static void WriteWaypoints(JsonWriter writer, IReadOnlyList<Waypoint> waypoints)
    {
        writer.WritePropertyName("waypoints");
        writer.WriteStartArray();
        foreach (var waypoint in waypoints)
        {
            writer.WriteStartObject();
            Write(writer, "party", waypoint.Party.Text);
            Write(writer, "role", Words.Of(waypoint.Role));
            Write(writer, "hedge", Words.Of(waypoint.Hedge));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteTerms(JsonWriter writer, IEnumerable<Terms> terms) => Write(writer, "terms", terms.Select(t => Words.Of(t)));

    public static void WriteOrigin(JsonWriter writer, EntityId? origin) => Write(writer, "origin", origin?.Text);

    public static void WriteState(JsonWriter writer, Stage stage, Outcome outcome, Modality modality, Hedge hedge)
    {
        Write(writer, "stage", Words.Of(stage));
        Write(writer, "outcome", Words.Of(outcome));
        Write(writer, "modality", Words.Of(modality));
        Write(writer, "hedge", Words.Of(hedge));
    }
}
