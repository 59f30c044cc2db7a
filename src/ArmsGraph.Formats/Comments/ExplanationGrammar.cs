using ArmsGraph.Formats.Comments.Phrases;
using ArmsGraph.Model;

namespace ArmsGraph.Formats.Comments;

/// <summary>Reads explanations in prose, sentence by sentence, by a table of its own: much of an explanation is of other goods, and a sentence that may be says nothing.</summary>
internal static class ExplanationGrammar
{
    /// <summary>Reads an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="supplier">Who gives, as written.</param>
    /// <param name="recipient">Who receives, as written.</param>
    /// <returns>What it says; nothing where no sentence says anything that the table knows.</returns>
    public static CommentReading Read(string explanation, string supplier, string recipient)
    {
        var whole = new CommentReading();
        foreach (var (start, length) in Sentences(explanation))
        {
            var row = new Row(explanation.Substring(start, length), supplier, recipient, PhraseTable.Explanations, start);
            if (!row.Find(PhraseField.Aside).Any())
            {
                whole = Joined(whole, CommentGrammar.Read(row));
            }
        }

        return whole;
    }

    /// <summary>A sentence ends with a full stop behind a word, before white space; one behind a letter alone, or behind a word with another inside, belongs to an abbreviation.</summary>
    public static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isEnd = text[at] is '\n' or '!' or '?' || (text[at] == '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '"') && !IsAbbreviation(text, start, at));
            if (isEnd || at + 1 == text.Length)
            {
                yield return (start, at + 1 - start);
                start = at + 1;
            }
        }
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var first = stop;
        while (first > start && !char.IsWhiteSpace(text[first - 1]))
        {
            first--;
        }

        var word = text.AsSpan(first, stop - first);
        return word.Length <= 1 || (word.Contains('.') && char.IsLetter(word[^1]));
    }

    private static CommentReading Joined(CommentReading one, CommentReading other) => one with
    {
        Via = [.. one.Via, .. other.Via.Where(via => !one.Via.Any(known => known.Party == via.Party))],
        FinancedBy = Parties(one.FinancedBy, other.FinancedBy),
        IsPaidInPart = one.IsPaidInPart || other.IsPaidInPart,
        Origin = Parties(one.Origin, other.Origin),
        Giver = one.Giver ?? other.Giver,
        Platforms = [.. one.Platforms, .. other.Platforms],
        Licence = one.Licence ?? other.Licence,
        Terms = [.. one.Terms, .. other.Terms.Where(term => !one.Terms.Any(known => known.Word == term.Word))],
        Variant = [.. one.Variant, .. other.Variant],
        Status = [.. one.Status, .. other.Status.Where(status => !one.Status.Any(known => known.Text == status.Text))],
        EmbargoOrPermission = one.EmbargoOrPermission ?? other.EmbargoOrPermission,
        Notes = [.. one.Notes.Union(other.Notes, StringComparer.Ordinal)],
    };

    private static EquatableList<PartyMention> Parties(EquatableList<PartyMention> some, EquatableList<PartyMention> others)
    {
        List<PartyMention> parties = [.. some];
        foreach (var party in others)
        {
            parties.AddOnce(party);
        }

        return [.. parties];
    }
}
