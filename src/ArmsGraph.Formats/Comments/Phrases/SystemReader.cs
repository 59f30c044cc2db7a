namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Reads one system that goods are for: how many, how they are called, and words for its type.</summary>
internal sealed class SystemReader(Sentence sentence, PhraseTable table)
{
    private const int LongestLookAhead = 4;

    private const int LongestLead = 6;

    private const int LongestShortName = 4;

    private const int LongestType = 10;

    private const int LongestBracket = 8;

    /// <summary>Reads one system. A bare name is one where the next of its list is one with its type, or where it says who produced it.</summary>
    /// <returns>The system; null where there is none.</returns>
    public SystemPhrase? Read(int index) => Read(index, 0);

    /// <summary>The token behind what a system may be called; the given one where there is none.</summary>
    public int EndOfName(int index) => Designation(index);

    /// <summary>Whether a system without its type stands in a list whose last one has it.</summary>
    public bool IsListed(SystemPhrase system) => system.Designation is { } name && IsListed(name.First, name.End, 0);

    private SystemPhrase? Read(int index, int depth)
    {
        var at = index;
        var count = -1;
        for (var step = 0; step < LongestLead; step++)
        {
            if (count < 0 && sentence.Is(at, TokenKind.Number))
            {
                count = at++;
            }
            else if (EndOfOwner(at) is var owned && owned > at && IsDesignating(owned))
            {
                at = owned;
            }
            else if (sentence.IsAny(at, table.Words.OfPlatform))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        var end = Designation(at);
        var (behind, stop, hasType) = Type(end);
        if (sentence.IsAny(behind, table.Words.NoPlatform) || (!hasType && sentence.IsAny(stop, table.Words.NoPlatform)) || (end == at && !hasType))
        {
            return null;
        }

        var isNone = IsRole(at, end) || EndOfOwner(at) == end;
        var isNamed = end > at && !isNone && !IsMoney(at)
            && (hasType || count >= 0 || HasDigit(at, end) || sentence.IsAny(end, table.Words.Make) || IsListed(at, end, depth));
        if (isNamed && !hasType && stop - 1 > end && SharesType(stop - 1, depth))
        {
            behind = stop - 1;
        }

        return end == at || isNamed || (isNone && hasType) ? new(isNamed ? (at, end) : null, count, Math.Max(end, behind), hasType) : null;
    }

    /// <summary>Whether the type that is begun here ends with the next system: <c>3 X patrol and 2 Y transport aircraft</c>.</summary>
    private bool SharesType(int and, int depth) => depth < LongestLookAhead && sentence.IsAny(and, table.Words.And) && Read(and + 1, depth + 1) is { Designation: not null, HasType: true };

    /// <summary>The token behind the word for whose a system is, an adjective or a short form; the given one where there is none. Ships bear the full names of states.</summary>
    private int EndOfOwner(int index) =>
        Names.Known.At(sentence, index) is { } name && (name.IsAdjective || (name.IsState && (name.Words.Length > 1 || IsShort(index)))) ? index + name.Words.Length : index;

    private bool IsShort(int index) => sentence[index].Length <= LongestShortName && !sentence.Slice(index, index + 1).Any(char.IsAsciiLetterLower);

    private bool IsListed(int first, int end, int depth)
    {
        if (depth == LongestLookAhead || Names.Known.At(sentence, first) is not null)
        {
            return false;
        }

        var isLast = sentence.IsAny(end, table.Words.And);
        return (isLast || sentence.Is(end, TokenKind.Break)) && Read(end + 1, depth + 1) is { Designation: not null } next
            && (next.HasType ? isLast || next.Count >= 0 : IsListed(end + 1, next.End, depth + 1));
    }

    /// <summary>Capitalised words and such with digits, with a bracket and small words among them.</summary>
    private int Designation(int index)
    {
        var at = index;
        while (at < sentence.Count)
        {
            if (IsDesignating(at) && (at > index || HasCapital(at)) && !(at > index && sentence.IsAny(at, table.Words.Role) && LeadsToHead(at)))
            {
                at++;
            }
            else if (at > index && sentence.Is(at, TokenKind.Number) && sentence.IsWord(at + 1) && !IsDesignating(at + 1) && Type(at + 1).HasType)
            {
                at++;
            }
            else if (at > index && IsBracketOfName(at))
            {
                at = sentence.Partner(at) + 1;
            }
            else if (at > index && sentence.Is(at, "class"))
            {
                return IsBracketOfName(at + 1) ? sentence.Partner(at + 1) + 1 : at + 1;
            }
            else if (at > index && sentence.IsAny(at, table.Words.InName) && sentence.IsCapital(at + 1))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsBracketOfName(int index) =>
        sentence.Is(index, TokenKind.Open) && sentence.Partner(index) < index + LongestBracket && sentence.Partner(index) < sentence.Count && !sentence.IsAny(index + 1, table.Words.InNoName);

    private bool IsDesignating(int index) =>
        sentence.Is(index, TokenKind.Quoted) || (sentence.IsWord(index) && !sentence.Is(index, TokenKind.Number) && !IsCalibre(index) && (char.IsUpper(sentence.Text[sentence[index].Start]) || sentence[index].Lower.Any(char.IsAsciiDigit)));

    private bool IsCalibre(int index) => sentence[index].Lower is var lower && lower.EndsWith("mm", StringComparison.Ordinal) && char.IsAsciiDigit(lower[0]) && !sentence.IsCapital(index - 1);

    private bool HasCapital(int index) => sentence.Text.AsSpan(sentence[index].Start, sentence[index].Length).IndexOfAnyInRange('A', 'Z') >= 0 || sentence.IsCapital(index);

    private bool LeadsToHead(int index) => Type(index).HasType;

    /// <summary>Words for a type of system, up to its head and further heads behind it.</summary>
    private (int End, int Stop, bool HasType) Type(int index)
    {
        var (at, end, hasType) = (index, index, false);
        for (var step = 0; step < LongestType && sentence.IsWord(at); step++)
        {
            if (!hasType && sentence.IsAny(at, table.Words.NoPlatform))
            {
                break;
            }

            var isHead = IsHead(at);
            if (isHead)
            {
                (end, hasType) = (at + 1, true);
            }
            else if (sentence.IsAny(at, table.Words.And) ? hasType && !JoinsTypes(at + 1) : IsStop(at))
            {
                break;
            }

            at++;
        }

        // A word for a type that is not known, misspelled perhaps, is one where the text goes on with where it comes from.
        return at > end && sentence.IsAny(at, table.Words.ComesFrom) ? (at, at, true) : (end, at, hasType);
    }

    /// <summary>Whether words for a type, and no designation, come next.</summary>
    private bool JoinsTypes(int index)
    {
        for (var at = index; at < index + LongestType && sentence.IsWord(at) && !IsDesignating(at) && !IsStop(at); at++)
        {
            if (IsHead(at))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStop(int index) =>
        sentence.IsAny(index, table.Words.NoType) || sentence.Is(index, TokenKind.Number) || (IsDesignating(index) && !sentence.IsAny(index, table.Words.Role));

    private bool IsHead(int index)
    {
        if (!sentence.IsWord(index) || sentence.Is(index, TokenKind.Quoted))
        {
            return false;
        }

        var lower = sentence[index].Lower;
        var cut = lower.LastIndexOfAny(['/', '-']);
        return table.Words.System.Contains(lower) || (cut >= 0 && !IsDesignating(index) && table.Words.System.Contains(lower[(cut + 1)..]));
    }

    /// <summary>A role of some kinds of systems, such as <c>VIP</c>, is no designation.</summary>
    private bool IsRole(int first, int end)
    {
        while (first < end && sentence.IsAny(first, table.Words.Role))
        {
            first++;
        }

        return first == end || sentence.Is(first, TokenKind.Open);
    }

    private bool IsMoney(int index)
    {
        var lower = sentence[index].Lower;
        if (lower.StartsWith('$') || sentence.Is(index + 1, "m") || sentence.Is(index + 1, "b"))
        {
            return true;
        }

        var letters = lower.AsSpan().IndexOfAnyInRange('0', '9');
        return letters > 1 && table.Words.Currency.Contains(lower[..letters]);
    }

    private bool HasDigit(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!sentence.Is(at, TokenKind.Quoted) && sentence[at].Lower.Any(char.IsAsciiDigit))
            {
                return true;
            }
        }

        return false;
    }
}
