using System.Globalization;

namespace ArmsGraph.Formats.Import;

/// <summary>Reads several goods out of one cell: <c>BMP-2 (80); CV9035 MKIIIC (20)</c>.</summary>
internal static class CountedItems
{
    /// <summary>The names and their numbers, in order; the number is null where none stands in brackets behind.</summary>
    public static IEnumerable<(string Name, decimal? Count)> Read(string text, string separator)
    {
        foreach (var part in text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var open = part.LastIndexOf('(');
            yield return open > 0 && part[^1] == ')' && decimal.TryParse(part.AsSpan(open + 1, part.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? (part[..open].TrimEnd(), count)
                : (part, null);
        }
    }
}
