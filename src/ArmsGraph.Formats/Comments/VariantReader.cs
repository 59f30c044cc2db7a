using ArmsGraph.Formats.Comments.Phrases;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads what is kept as it is written: versions, engine models and local designations; what became of the order; embargoes and permissions.</summary>
internal static class VariantReader
{
    public static List<TextMention> Variants(Row row)
    {
        var parts = new List<TextMention>();
        var read = 0;
        foreach (var match in row.Find(PhraseField.Variant))
        {
            if (match.First >= read && Part(row, match) is var (first, end) && end > first)
            {
                var span = row.Span(first, end);
                parts.Add(new(row.Sentence.Slice(first, end), span));
                read = end;
            }
        }

        return parts;
    }

    public static List<TextMention> Status(Row row)
    {
        var status = new List<TextMention>();
        foreach (var match in row.Find(PhraseField.Status))
        {
            var label = match.Meaning.Replace('-', ' ');
            if (!status.Exists(known => known.Text == label) && !(match.Parties.Count > 0 && match.Parties[0].State is { } state && state == row.Recipient))
            {
                status.Add(new(label, row.Span(match.First, match.Trigger + 1)));
            }
        }

        return status;
    }

    /// <summary>The whole segment that speaks of it.</summary>
    public static TextMention? Embargo(Row row)
    {
        if (row.Find(PhraseField.Embargo).FirstOrDefault() is not { } match)
        {
            return null;
        }

        var (first, end) = (row.Sentence.StartOfStretch(match.First), row.Sentence.EndOfStretch(match.First));
        return new(row.Sentence.Slice(first, end), row.Span(first, end));
    }

    private static (int First, int End) Part(Row row, PhraseMatch match) => match.Meaning switch
    {
        "version" when Named(row, match.First) is var first && first < match.First => (first, match.First + 1),
        "version" => (match.First, match.First),
        "engine" => (row.Sentence.StartOfStretch(match.First), match.End - 1),
        "after" => (match.End, EndOfName(row, match.End)),
        _ => (row.Sentence.StartOfStretch(match.First), row.Sentence.EndOfStretch(match.First)),
    };

    /// <summary>The first word of a segment that may name a version.</summary>
    private static int Named(Row row, int index)
    {
        var at = row.Sentence.StartOfStretch(index);
        while (at < index && (row.Sentence.IsAny(at, PhraseTable.Default.Words.BeforeVersion) || row.Sentence.Is(at, TokenKind.Number)))
        {
            at++;
        }

        return at;
    }

    private static int EndOfName(Row row, int index)
    {
        while (row.Sentence.IsCapital(index))
        {
            index++;
        }

        return index;
    }
}
