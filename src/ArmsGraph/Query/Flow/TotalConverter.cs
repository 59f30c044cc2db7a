using ArmsGraph.Store;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Flow;

/// <summary>Writes a total as answers do.</summary>
internal sealed class TotalConverter : AnswerConverter<Total>
{
    protected override void WriteProperties(JsonWriter writer, Total value, JsonSerializer serializer)
    {
        Write(writer, "supplier", value.Supplier?.Text);
        Write(writer, "recipient", value.Recipient?.Text);
        Write(writer, "categories", value.Categories.Select(c => c.Text));
        writer.WritePropertyName("year");
        writer.WriteValue(value.Year);
        LegConverter.WriteQuantity(writer, value.Quantity);
        Write(writer, "stage", Words.Of(value.Stage));
        Write(writer, "transfers", value.Transfers.Select(t => t.Text));
        Write(writer, "unbounded", value.Unbounded.Select(t => t.Text));
        Write(writer, "contested", value.Contested.Select(t => t.Text));
    }
}
