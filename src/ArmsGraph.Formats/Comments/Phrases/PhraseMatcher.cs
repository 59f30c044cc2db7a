namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Finds the phrases of a field in a comment: at each token the first line of the table that fits. A gap looks a few words ahead, so the time is linear.</summary>
internal sealed class PhraseMatcher(Sentence sentence, PhraseTable table)
{
    private const int LongestGap = 9;

    private const int MostAdverbs = 4;

    private readonly PartyReader _parties = new(sentence, table);
    private readonly PlatformReader _platforms = new(sentence, table);

    /// <summary>The phrases, of all fields, that a token may begin.</summary>
    private readonly IReadOnlyList<Phrase>[] _candidates = [.. Enumerable.Range(0, sentence.Count).Select(index => Candidates(sentence[index], table))];

    public IEnumerable<PhraseMatch> Find(string field)
    {
        for (var index = 0; index < sentence.Count;)
        {
            var match = At(field, index);
            if (match is not null)
            {
                yield return match;
            }

            index = match is null ? index + 1 : Math.Max(index, match.TakesAll ? match.End - 1 : match.Trigger) + 1;
        }
    }

    private PhraseMatch? At(string field, int index)
    {
        if (!sentence.IsWord(index) && !sentence.Is(index, TokenKind.Open))
        {
            return null;
        }

        var byName = table.StartingWithState;
        return First(field, _candidates[index], index) ?? (byName.Any(phrase => phrase.Field == field) && _parties.NamesOne(index) ? First(field, byName, index) : null);
    }

    private PhraseMatch? First(string field, IReadOnlyList<Phrase> phrases, int index)
    {
        foreach (var phrase in phrases)
        {
            var attempt = phrase.Field == field ? new Attempt(phrase) : null;
            if (attempt is not null && Matches(attempt, 0, index))
            {
                return new(phrase, index, attempt.End, attempt.Trigger, attempt.Parties, attempt.Platforms);
            }
        }

        return null;
    }

    private static IReadOnlyList<Phrase> Candidates(Token token, PhraseTable table) =>
        token.Kind switch { TokenKind.Open => table.StartingWith("("), TokenKind.Number => table.StartingWith(PhraseTable.AnyNumber), _ => table.StartingWith(token.Lower) };

    private bool Matches(Attempt attempt, int element, int index)
    {
        if (element == attempt.Phrase.Elements.Count)
        {
            attempt.End = index;
            return true;
        }

        var expected = attempt.Phrase.Elements[element];
        switch (expected.Kind)
        {
            case ElementKind.Gap:
                return MatchesAfterGap(attempt, element + 1, index);
            case ElementKind.Start:
                return sentence.IsStart(WithoutAdverbsBefore(index)) && Matches(attempt, element + 1, index);
            case ElementKind.Not:
                return !sentence.IsAny(AfterAdverbs(index), expected.Words) && Matches(attempt, element + 1, index);
            case ElementKind.Rest:
                return Matches(attempt, element + 1, sentence.EndOfStretch(index));
            case ElementKind.Word when attempt.Trigger >= 0 && !sentence.IsAny(index, expected.Words) && AfterAdverbs(index) is var next && next > index && sentence.IsAny(next, expected.Words):
                return Matches(attempt, element, next);
            case ElementKind.Word or ElementKind.Open or ElementKind.Number:
                if (Fits(expected, index))
                {
                    var before = attempt.Trigger;
                    attempt.Trigger = attempt.Parties.Count + attempt.Platforms.Count == 0 || before < 0 ? index : before;
                    return Matches(attempt, element + 1, index + 1) || (expected.IsOptional && Restored(attempt, before) && Matches(attempt, element + 1, index));
                }

                return expected.IsOptional && Matches(attempt, element + 1, index);
            default:
                return MatchesSlot(attempt, element, index);
        }
    }

    private bool Fits(Element expected, int index) => expected.Kind switch
    {
        ElementKind.Open => sentence.Is(index, TokenKind.Open),
        ElementKind.Number => sentence.Is(index, TokenKind.Number),
        _ => sentence.IsAny(index, expected.Words),
    };

    private bool MatchesSlot(Attempt attempt, int element, int index)
    {
        var expected = attempt.Phrase.Elements[element];
        var from = AfterAdverbs(index);
        var (parties, platforms) = (attempt.Parties.Count, attempt.Platforms.Count);
        var end = expected.Kind switch
        {
            ElementKind.Parties => _parties.ReadList(from, attempt.Parties),
            ElementKind.State => _parties.ReadState(from, attempt.Parties),
            ElementKind.Payers => _parties.ReadPayers(from, attempt.Parties),
            _ => _platforms.ReadList(from, attempt.Platforms),
        };
        if (end > from && Matches(attempt, element + 1, end))
        {
            return true;
        }

        attempt.Parties.RemoveRange(parties, attempt.Parties.Count - parties);
        attempt.Platforms.RemoveRange(platforms, attempt.Platforms.Count - platforms);
        return expected.IsOptional && Matches(attempt, element + 1, index);
    }

    private bool MatchesAfterGap(Attempt attempt, int element, int index)
    {
        for (var step = 0; step <= LongestGap && index < sentence.Count; step++)
        {
            if (Matches(attempt, element, index))
            {
                return true;
            }

            if (sentence.Is(index, TokenKind.Open))
            {
                index = sentence.Partner(index) + 1;
            }
            else if (sentence.IsWord(index))
            {
                index++;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    private int AfterAdverbs(int index)
    {
        for (var step = 0; step < MostAdverbs && sentence.IsAny(index, table.Adverbs); step++)
        {
            index++;
        }

        return index;
    }

    private int WithoutAdverbsBefore(int index)
    {
        for (var step = 0; step < MostAdverbs && sentence.IsAny(index - 1, table.Adverbs); step++)
        {
            index--;
        }

        return index;
    }

    private static bool Restored(Attempt attempt, int trigger)
    {
        attempt.Trigger = trigger;
        return true;
    }

    private sealed class Attempt(Phrase phrase)
    {
        public Phrase Phrase { get; } = phrase;

        public int Trigger { get; set; } = -1;

        public int End { get; set; }

        public List<PartyPhrase> Parties { get; } = [];

        public List<PlatformPhrase> Platforms { get; } = [];
    }
}
