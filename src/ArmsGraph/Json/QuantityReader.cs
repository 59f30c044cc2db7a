using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Json;

/// <summary>Reads a quantity: a number, words, or bounds with a unit.</summary>
internal static class QuantityReader
{
    private const string Forms = "a whole number, a range like \"20-30\", a word like \"dozens\", or { \"min\", \"max\", \"unit\", \"text\" }";

    public static Quantity? Read(string name, Node node, ReadContext context)
    {
        switch (node.Kind)
        {
            case NodeKind.Number when ObjectReader.NumberOf(node, out var count) && count >= 0:
                return Quantity.Exactly(count);
            case NodeKind.Text when Quantity.TryParse(node.Text, out var quantity):
                return quantity;
            case NodeKind.Object:
                return ReadBounds(name, node, context);
            default:
                context.Fault(Texts.BadQuantity, node.Offset, Texts.Expected(name, node.Describe(), Forms));
                return null;
        }
    }

    private static Quantity? ReadBounds(string name, Node node, ReadContext context)
    {
        var reader = new ObjectReader(node, "a quantity", context, "");
        var faults = context.Faults;
        var text = reader.Text("text");
        var min = reader.Number("min", 0, decimal.MaxValue);
        var max = reader.Number("max", 0, decimal.MaxValue);
        var unit = reader.Text("unit") ?? Quantity.Items;
        reader.End();
        if (context.Faults > faults)
        {
            return null;
        }

        if (max < (min ?? 0))
        {
            context.Fault(Texts.BadQuantity, node.Offset, $"'{name}' ends before it begins; expected 'max' not less than 'min'");
            return null;
        }

        if (text is not null && min is null && max is null)
        {
            return Quantity.TryParse(text, out var worded) ? Quantity.Between(worded.Min, worded.Max, unit, text) : Quantity.Between(1, null, unit, text);
        }

        return Quantity.Between(min ?? (max is null ? 1 : 0), max, unit, text);
    }
}
