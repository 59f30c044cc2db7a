using ArmsGraph.Formats.Reading;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>What a table of trend-indicator values is about.</summary>
/// <param name="Direction">Which way the trade goes, seen from the party.</param>
/// <param name="Party">The party whose trade with others the rows tell; null where each row is a party of its own.</param>
internal sealed record IndicatorTitle(TradeDirection Direction, string? Party)
{
    private const string Old = "TIV of arms ";

    /// <summary>Reads the title of an old table, <c>TIV of arms exports from Albania, 1950-2021</c>, or the first cell of a new one, <c>Exports by</c>.</summary>
    /// <exception cref="InvalidDataException">Neither is there.</exception>
    public static IndicatorTitle Of(InputFile file, int heading)
    {
        foreach (var line in file.HeadLines.Take(heading))
        {
            var at = line.IndexOf(Old, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && line[(at + Old.Length)..].Split(' ', 3) is [var direction, _, var rest] && Direct(direction) is { } way)
            {
                var comma = rest.LastIndexOf(',', Math.Max(0, rest.TrimEnd(",;\r".ToCharArray()).Length - 1));
                return new IndicatorTitle(way, Whose(comma < 0 ? rest : rest[..comma]));
            }
        }

        return Direct(file.HeadLines[heading].TrimStart('"').Split(' ')[0]) is { } by
            ? new IndicatorTitle(by, null)
            : throw new InvalidDataException("neither title nor heading tells whose trade the table is, and which way; expected \"TIV of arms exports from\", \"Exports by\", or the like of imports");
    }

    private static TradeDirection? Direct(string word) =>
        word.Equals("exports", StringComparison.OrdinalIgnoreCase) ? TradeDirection.Exports : word.Equals("imports", StringComparison.OrdinalIgnoreCase) ? TradeDirection.Imports : null;

    /// <summary>"All" and "the top 50 largest exporters" name nobody.</summary>
    private static string? Whose(string words) => words.Trim(" \"\r".ToCharArray()) switch
    {
        "" => null,
        var all when all.StartsWith("all", StringComparison.OrdinalIgnoreCase) && (all.Length == 3 || all[3] == ' ') => null,
        var top when top.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && top.Contains("largest", StringComparison.OrdinalIgnoreCase) => null,
        var party => party,
    };
}
