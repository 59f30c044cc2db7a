using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;

namespace ArmsGraph.Query.Explain;

/// <summary>The value of a field as one line of text.</summary>
internal static class FieldText
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "yes" : "no",
        Enum word => Words.Of(word),
        Quantity quantity => quantity.ToString(),
        IHasFields { Shorthand: { } shorthand } => Of(shorthand),
        IHasFields inner => string.Join(", ", inner.Fields().Where(f => !FieldWriter.IsSilent(f.Value)).Select(f => $"{f.Name} {Of(f.Value)}")),
        System.Collections.IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Of)),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
