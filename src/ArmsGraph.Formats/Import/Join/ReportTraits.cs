namespace ArmsGraph.Formats.Import.Join;

/// <summary>What of a report of exporter or importer is compared with deals, made ready once.</summary>
internal sealed class ReportTraits
{
    private const int LongestName = 4;

    /// <summary>Words between those that say a kind.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase) { "of", "with", "the", "a", "an", "new", "used", "second", "hand", "surplus", "type", "types", "various", "other", "class" };

    public ReportTraits(Mirror report, GoodsNames goods)
    {
        Report = report;
        var (words, remarks) = (Words(report.Description), Words(report.Claim.Note ?? ""));
        Names = [.. Runs(words), .. Runs(remarks)];
        NamesSomething = words.Exists(word => !IsMeasure(word) && !word.Split('-').All(part => Fillers.Contains(part) || goods.IsKind(part))) || remarks.Exists(word => IsDesignation(word) && !IsMeasure(word));
    }

    public Mirror Report { get; }

    /// <summary>What may be a name among its words: up to four of them that stand together, in letters and digits only.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Whether it says more of the goods than what kind of thing they are.</summary>
    public bool NamesSomething { get; }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isInside = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+');
            if (isInside && start < 0)
            {
                start = at;
            }
            else if (!isInside && start >= 0)
            {
                words.Add(text[start..at].Trim('-'));
                start = -1;
            }
        }

        words.RemoveAll(word => word.Length == 0);
        return words;
    }

    private static IEnumerable<string> Runs(List<string> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var run = "";
            for (var next = first; next < words.Count && next < first + LongestName; next++)
            {
                run += OrderTraits.Maker.Plain(words[next]);
                yield return run;
            }
        }
    }

    private static bool IsDesignation(string word) => word.Any(char.IsAsciiDigit) && word.Any(char.IsAsciiLetter);

    /// <summary>Plain numbers, and numbers with a unit: <c>155mm</c>, <c>8x8</c>, <c>1st</c>.</summary>
    private static bool IsMeasure(string word)
    {
        var unit = word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return unit.Length < word.Length && (unit.Length == 0 || unit.ToLowerInvariant() is "mm" or "cm" or "m" or "km" or "kg" or "t" or "st" or "nd" or "rd" or "th" or "x4" or "x6" or "x8" or "-mm");
    }
}
