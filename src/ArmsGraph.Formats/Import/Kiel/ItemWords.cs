using System.Text.RegularExpressions;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>
/// What an explanation says of an item whose cells hold a plain name and a plain number: that the number is only a bound ("up to eight vehicles", "thousands" for 2000), that it is not sure that it is that item, or that its
/// delivery is assumed. A bound counts where the item stands right behind it, and its number is the one in the cell, or the least or most that the words say.
/// </summary>
internal sealed partial class ItemWords(string explanation)
{
    private static readonly Dictionary<string, string> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12",
        ["a dozen"] = "12", ["twenty"] = "20", ["thirty"] = "30", ["forty"] = "40", ["fifty"] = "50", ["a hundred"] = "100",
    };

    /// <summary>Words of an item that others share.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase) { "equipment", "military", "other", "with", "from", "unit" };

    /// <summary>Words behind which other goods stand.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase) { "and", "with", "together", "plus", "or" };

    /// <summary>So many words from a bound, one of the item is still of it.</summary>
    private const int Reach = 8;

    private readonly List<(int Start, string Text)> _sentences = [.. ExplanationGrammar.Sentences(explanation).Select(at => (at.Start, explanation.Substring(at.Start, at.Length)))];

    /// <summary>Whether the tracker assumes that a package was delivered, and does not have it from anybody.</summary>
    public CommentSpan? AssumedDelivery => Assumed().Match(explanation) is { Success: true } match ? new CommentSpan(match.Index, match.Length) : null;

    /// <summary>What the words make of a number in a cell; null where they say nothing of it.</summary>
    public (Quantity Quantity, CommentSpan Span)? Number(string item, decimal count)
    {
        foreach (var (start, sentence) in _sentences)
        {
            foreach (var match in Bound().Matches(sentence).Where(match => IsOf(item, sentence[(match.Index + match.Length)..], count)))
            {
                if (Read(match) is { } said && (said.Min == count || said.Max == count || said.Min + said.Max == 2 * count))
                {
                    return (Quantity.Between(said.Min, said.Max, text: match.Value), new CommentSpan(start + match.Index, match.Length));
                }
            }
        }

        return null;
    }

    /// <summary>How sure it is that goods are these; null where the words say nothing of it.</summary>
    public (Hedge Hedge, CommentSpan Span)? Hedged(string item)
    {
        var names = Words().Matches(item).Select(word => word.Value).Where(word => word.Any(char.IsAsciiDigit) || word.Count(char.IsAsciiLetterUpper) > 1).ToList();
        foreach (var (start, sentence) in _sentences)
        {
            foreach (var name in names)
            {
                var at = sentence.IndexOf(name, StringComparison.Ordinal);
                if (at >= 0 && (Assume().Match(sentence) is { Success: true } assume ? assume : Sends().Match(sentence[..at])) is { Success: true } match)
                {
                    var isWeak = match.Groups["weak"].Success;
                    return (isWeak ? Hedge.Possibly : Hedge.Probably, new CommentSpan(start + match.Index, match.Length));
                }
            }
        }

        return null;
    }

    private static Quantity? Read(Match match)
    {
        var (many, word, number) = (match.Groups["many"].Value.ToLowerInvariant(), match.Groups["word"].Value.ToLowerInvariant(), match.Groups["number"].Value);
        var words = many is "few dozen" ? "dozens" : many.Length > 0 ? many : $"{(word is "roughly" ? "about" : word)} {Numbers.GetValueOrDefault(number, number)}";
        return Quantity.TryParse(words, out var quantity) ? quantity : null;
    }

    /// <summary>Whether the few words behind a bound name an item by a word of its own, in the singular or the plural, before another number or other goods. Where they say the number again, it is its words that count.</summary>
    private static bool IsOf(string item, string behind, decimal count)
    {
        var own = Words().Matches(item).Select(word => word.Value).Where(word => word.Length > 3 && !Common.Contains(word)).Select(Stem).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = Reach;
        foreach (var word in Words().Matches(behind).Select(match => match.Value))
        {
            if (own.Contains(Stem(word)))
            {
                return true;
            }

            var number = KielRow.Number(Numbers.GetValueOrDefault(word, word));
            left = number == count ? Reach : left - 1;
            if (left == 0 || Others.Contains(word) || (number is not null && number != count))
            {
                return false;
            }
        }

        return false;
    }

    private static string Stem(string word) => word.TrimEnd('s');

    [GeneratedRegex(
        """\b(?:(?<word>up to|at most|at least|over|more than|about|around|approximately|roughly)\s+(?<number>\d+(?:,\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty|forty|fifty|a hundred)\b(?!\s*(?:million|billion|percent|%|EUR|USD|GBP))|(?<many>few dozen|dozens|tens of thousands|hundreds of thousands|hundreds|thousands|millions))\b""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(probably|likely|(?<weak>possibly|may|might))\s+(be\s+)?(send|sent|deliver|delivered|provide|provided|donate|donated|transfer|transferred|supply|supplied|give|hand over)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sends();

    [GeneratedRegex(@"\bwe (can )?assume\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Assume();

    [GeneratedRegex(@"\bwe (can )?assume\b[^.!?\n]*\bpackage\b[^.!?\n]*\bdelivered\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Assumed();

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
