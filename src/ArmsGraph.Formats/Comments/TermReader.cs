using ArmsGraph.Formats.Comments.Phrases;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads the terms on which goods change hands.</summary>
internal static class TermReader
{
    private const int LongestRemark = 12;

    public static List<TermMention> Read(Row row)
    {
        var terms = new List<TermMention>();
        foreach (var match in row.Find(PhraseField.Term))
        {
            if (match.Meaning != Phrase.Nothing && !terms.Exists(known => known.Word == match.Meaning) && (match.Meaning != "modernised" || IsModernised(row, match)))
            {
                terms.Add(new(match.Meaning, TermOf(match.Meaning), row.Sentence.HedgeAt(match.First), row.Span(match.First, match.End)));
            }
        }

        return terms;
    }

    /// <summary>Goods are modernised before the transfer: not after delivery, and at home only where it says that this is before delivery.</summary>
    private static bool IsModernised(Row row, PhraseMatch match)
    {
        if (row.Sentence.Is(match.First - 1, "not"))
        {
            return false;
        }

        if (row.Follows(match.First, "before", "delivery"))
        {
            return true;
        }

        var end = row.Sentence.EndOfStretch(match.First, LongestRemark);
        for (var at = match.First; at < end; at = row.Sentence.Next(at))
        {
            if (row.Sentence.Is(at, "in") && Names.Known.At(row.Sentence, at + 1) is { } place && place.Id == row.Recipient)
            {
                return false;
            }
        }

        return !row.Sentence.Is(match.First - 1, "be") && !row.Follows(match.First, "after") && !IsVersion(row, match.End);
    }

    private static bool IsVersion(Row row, int index)
    {
        for (var at = index; at < index + 4 && row.Sentence.IsWord(at) && !row.Sentence.Is(at, "to"); at++)
        {
            if (row.Sentence.Is(at, "version"))
            {
                return true;
            }
        }

        return false;
    }

    private static Terms? TermOf(string word) => word switch
    {
        "aid" => Terms.Aid,
        "lease" => Terms.Lease,
        "loan" => Terms.Loan,
        "second-hand" => Terms.SecondHand,
        "modernised" => Terms.Modernised,
        "captured" => Terms.Captured,
        "offset" => Terms.Offset,
        "return" => Terms.Return,
        _ => null,
    };
}
