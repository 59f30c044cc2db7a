using System.Globalization;
using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads what the goods are for. What it reads is taken: the rest of the comment does not speak of it.</summary>
internal static class PlatformMentions
{
    private const int LongestRemark = 3;

    public static List<PlatformMention> Read(Row row)
    {
        var platforms = new List<PlatformMention>();
        foreach (var match in row.Find(PhraseField.Platform))
        {
            if (match.Meaning == Phrase.Nothing)
            {
                continue;
            }

            platforms.AddRange(match.Platforms.Select(platform => Mention(row, match, platform)));
            row.Sentence.Take(match.First, EndOfWhatIsSaid(row, match));
        }

        return platforms;
    }

    /// <summary>Behind a platform stands what was done to it, and in brackets where it came from.</summary>
    private static int EndOfWhatIsSaid(Row row, PhraseMatch match)
    {
        for (var at = match.End; at < match.End + LongestRemark; at++)
        {
            if (row.Sentence.IsAny(at, PhraseTable.Default.Words.Refit))
            {
                return row.Sentence.EndOfStretch(at);
            }
        }

        return row.Sentence.Is(match.End, TokenKind.Open) && !row.Sentence.Is(match.End + 1, "for") && match.Platforms.Any(platform => platform.Supplier is not null) ? row.Sentence.Partner(match.End) : match.End;
    }

    private static PlatformMention Mention(Row row, PhraseMatch match, PlatformPhrase platform)
    {
        var hedge = row.Sentence.HedgeAt(platform.First);
        var supplier = platform.Supplier is { } from
            ? new PartyMention(row.Text(from), from.State, from.Hedge, row.Span(Math.Min(platform.First, from.First), from.End))
            : null;
        int? count = platform.Count >= 0 && int.TryParse(row.Sentence[platform.Count].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new(row.Sentence.Slice(platform.First, platform.End), count, supplier, hedge, row.Span(match.First, platform.End)) { IsAboard = platform.IsAboard };
    }
}
