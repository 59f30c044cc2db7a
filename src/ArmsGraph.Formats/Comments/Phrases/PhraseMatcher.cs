namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Finds the phrases of a field in a comment: at each token the first line of the table that fits. A gap looks a few words ahead, so the time is linear.</summary>
internal sealed class PhraseMatcher(Sentence sentence, PhraseTable table)
{
    private const int LongestGap = 9;

    private readonly PartyReader _parties = new(sentence, table);
    private readonly PlatformReader _platforms = new(sentence, table);

    public IEnumerable<PhraseMatch> Find(string field)
    {
        for (var index = 0; index < sentence.Count;)
        {
            var match = At(field, index);
            if (match is not null)
            {
                yield return match;
            }

            index = match is null ? index + 1 : Math.Max(index + 1, match.Trigger + 1);
        }
    }

    private PhraseMatch? At(string field, int index)
    {
        if (!sentence.IsWord(index) && !sentence.Is(index, TokenKind.Open))
        {
            return null;
        }

        var word = sentence[index].Kind switch { TokenKind.Open => "(", TokenKind.Number => PhraseTable.AnyNumber, _ => sentence[index].Lower };
        var byName = table.StartingWithState(field);
        return First(table.StartingWith(field, word), index) ?? (byName.Count > 0 && _parties.NamesOne(index) ? First(byName, index) : null);
    }

    private PhraseMatch? First(IReadOnlyList<Phrase> phrases, int index)
    {
        foreach (var phrase in phrases)
        {
            var attempt = new Attempt(phrase, index);
            if (Matches(attempt, 0, index))
            {
                return new(phrase, index, attempt.End, attempt.Trigger, attempt.Parties, attempt.Platforms);
            }
        }

        return null;
    }

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
            case ElementKind.Word when !sentence.IsAny(index, expected.Words) && sentence.IsAny(index, table.Adverbs) && attempt.Trigger >= 0:
                return Matches(attempt, element, index + 1);
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
        while (sentence.IsAny(index, table.Adverbs))
        {
            index++;
        }

        return index;
    }

    private int WithoutAdverbsBefore(int index)
    {
        while (sentence.IsAny(index - 1, table.Adverbs))
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

    private sealed class Attempt(Phrase phrase, int first)
    {
        public Phrase Phrase { get; } = phrase;

        public int First { get; } = first;

        public int Trigger { get; set; } = -1;

        public int End { get; set; }

        public List<PartyPhrase> Parties { get; } = [];

        public List<PlatformPhrase> Platforms { get; } = [];
    }
}
