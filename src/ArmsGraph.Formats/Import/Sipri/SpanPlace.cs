using ArmsGraph.Formats.Comments;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Places in comments, for people: characters from one, both ends inclusive.</summary>
internal static class SpanPlace
{
    /// <summary>The place of a row, and of what its comment says about each part of the claim.</summary>
    public static string Of(Order order, IEnumerable<(string Part, CommentSpan Span)> parts)
    {
        var places = parts.OrderBy(part => part.Span.Start).ThenBy(part => part.Part, StringComparer.Ordinal).Select(part => $"{Shown(part.Span)} {part.Part}").Distinct(StringComparer.Ordinal).ToList();
        return places.Count == 0 ? order.Place : $"{order.Place}; comment {string.Join(", ", places)}";
    }

    private static string Shown(CommentSpan span) => FormattableString.Invariant($"{span.Start + 1}-{span.Start + span.Length}");
}
