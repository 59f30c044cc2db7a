using ArmsGraph.Formats.Comments;

namespace ArmsGraph.Formats.Import;

/// <summary>Places in free text, for people: characters from one, both ends inclusive.</summary>
internal static class SpanPlace
{
    /// <summary>The place of a row, and of what its comment says about each part of the claim.</summary>
    public static string Of(Order order, IEnumerable<(string Part, CommentSpan Span)> parts) => Of(order.Place, "comment", parts);

    /// <summary>The place of a row, and of what its free text says about each part of the claim.</summary>
    /// <param name="place">The place of the row.</param>
    /// <param name="text">What the register calls the text.</param>
    /// <param name="parts">The parts and their words.</param>
    public static string Of(string place, string text, IEnumerable<(string Part, CommentSpan Span)> parts)
    {
        var places = parts.OrderBy(part => part.Span.Start).ThenBy(part => part.Part, StringComparer.Ordinal).Select(part => $"{Shown(part.Span)} {part.Part}").Distinct(StringComparer.Ordinal).ToList();
        return places.Count == 0 ? place : $"{place}; {text} {string.Join(", ", places)}";
    }

    private static string Shown(CommentSpan span) => FormattableString.Invariant($"{span.Start + 1}-{span.Start + span.Length}");
}
