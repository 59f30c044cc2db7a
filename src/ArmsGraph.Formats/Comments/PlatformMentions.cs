using System.Globalization;
using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads what the goods are for. What it reads is taken: the rest of the comment does not speak of it.</summary>
internal static class PlatformMentions
{
    public static List<PlatformMention> Read(Row row)
    {
        var platforms = new List<PlatformMention>();
        foreach (var match in row.Find("platform"))
        {
            if (match.Platforms.Count == 0)
            {
                continue;
            }

            platforms.AddRange(match.Platforms.Select(platform => Mention(row, match, platform)));
            row.Sentence.Take(match.First, match.End);
            if (row.Sentence.Is(match.End, TokenKind.Open) && match.Platforms.Any(platform => platform.Supplier is not null))
            {
                row.Sentence.Take(match.End, row.Sentence.Partner(match.End));
            }
        }

        return platforms;
    }

    private static PlatformMention Mention(Row row, PhraseMatch match, PlatformPhrase platform)
    {
        var hedge = row.Sentence.HedgeAt(platform.First);
        var supplier = platform.Supplier is { } from
            ? new PartyMention(row.Text(from), from.State, from.Hedge, row.Span(Math.Min(platform.First, from.First), from.End))
            : null;
        int? count = platform.Count >= 0 && int.TryParse(row.Sentence[platform.Count].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new(row.Sentence.Slice(platform.First, platform.End), count, supplier, hedge, row.Span(match.First, platform.End));
    }
}
