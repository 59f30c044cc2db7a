namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Finds the phrases of a field in a comment: at each token the first line of the table that fits. A gap looks a few words ahead, so the time is linear.</summary>
internal sealed class PhraseMatcher(Sentence sentence, PhraseTable table)
{
    private const int LongestGap = 9;

    private const int MostAdverbs = 4;

    private readonly PartyReader _parties = new(sentence, table);
    private readonly PlatformReader _platforms = new(sentence, table);

    /// <summary>The tokens at which a phrase may begin, in order, with the phrases of all fields that may: those of its word, then those that begin with a name.</summary>
    private readonly List<(int Index, Phrase[] Phrases)> _starts = Starts(sentence, table);

    private Attempt _attempt = new();

    public IEnumerable<PhraseMatch> Find(PhraseField field)
    {
        var next = 0;
        foreach (var (index, phrases) in _starts)
        {
            if (index >= next && At(field, phrases, index) is { } match)
            {
                yield return match;
                next = Math.Max(index, match.TakesAll ? match.End - 1 : match.Trigger) + 1;
            }
        }
    }

    private static List<(int, Phrase[])> Starts(Sentence sentence, PhraseTable table)
    {
        var starts = new List<(int, Phrase[])>();
        for (var index = 0; index < sentence.Count; index++)
        {
            var (byWord, byName) = (Candidates(sentence[index], table), Names.Known.At(sentence, index) is null ? [] : table.StartingWithState);
            if (byWord.Length + byName.Length > 0)
            {
                starts.Add((index, byName.Length == 0 ? byWord : [.. byWord, .. byName]));
            }
        }

        return starts;
    }

    private PhraseMatch? At(PhraseField field, Phrase[] phrases, int index)
    {
        if (!sentence.IsWord(index) && !sentence.Is(index, TokenKind.Open))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.Field == field && Matches(_attempt.At(phrase), 0, index))
            {
                var found = new PhraseMatch(phrase, index, _attempt.End, _attempt.Trigger, _attempt.Parties, _attempt.Platforms);
                _attempt = new();
                return found;
            }
        }

        return null;
    }

    private static Phrase[] Candidates(Token token, PhraseTable table) =>
        token.Kind switch { TokenKind.Open => table.StartingWith("("), TokenKind.Number => table.StartingWith(PhraseTable.AnyNumber), _ => table.StartingWith(token.Lower) };

    private bool Matches(Attempt attempt, int element, int index)
    {
        if (element == attempt.Phrase.Elements.Length)
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
        for (var step = 0; step < MostAdverbs && sentence.IsAny(index, table.Words.Adverb); step++)
        {
            index++;
        }

        return index;
    }

    private int WithoutAdverbsBefore(int index)
    {
        for (var step = 0; step < MostAdverbs && sentence.IsAny(index - 1, table.Words.Adverb); step++)
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

    /// <summary>A phrase being tried; one serves for all that fail.</summary>
    private sealed class Attempt
    {
        public Phrase Phrase { get; private set; } = null!;

        public int Trigger { get; set; }

        public int End { get; set; }

        public List<PartyPhrase> Parties { get; } = [];

        public List<PlatformPhrase> Platforms { get; } = [];

        public Attempt At(Phrase phrase)
        {
            (Phrase, Trigger) = (phrase, -1);
            Parties.Clear();
            Platforms.Clear();
            return this;
        }
    }
}
