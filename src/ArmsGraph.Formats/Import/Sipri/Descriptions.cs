using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Finds the category of a weapon description, old abbreviations among them.</summary>
internal static class Descriptions
{
    private const string Abbreviated = " ac";

    public static EntityId? Category(GoodsNames goods, string description) =>
        goods.Category(description, "sipri-description", "sipri")
        ?? (description.EndsWith(Abbreviated, StringComparison.Ordinal) ? goods.Category($"{description[..^Abbreviated.Length]} aircraft", "sipri-description") : null)
        ?? (description.EndsWith("engine", StringComparison.OrdinalIgnoreCase) ? goods.Category("Engines", "sipri") : null);
}
