namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Reads which systems goods are for: <c>6 MEKO-200 (Hydra) frigates and 2 tankers from X</c>. Where the last of some tells where it comes from, it tells so for those before it.</summary>
internal sealed class PlatformReader(Sentence sentence, PhraseTable table)
{
    private const int LongestLookAhead = 3;

    private const int LongestType = 10;

    private readonly PartyReader _parties = new(sentence, table);

    /// <summary>Reads a list of systems.</summary>
    /// <returns>The token behind it; the given one where there is none.</returns>
    public int ReadList(int index, List<PlatformPhrase> into)
    {
        var first = into.Count;
        var end = index;
        for (var next = index; next >= 0;)
        {
            if (Item(next) is not { } item)
            {
                break;
            }

            end = item.End;
            var supplied = Supplied(into, item, ref end);
            next = Continues(end, supplied, item.HasType);
        }

        return into.Count > first ? end : index;
    }

    private PartyPhrase? Supplied(List<PlatformPhrase> into, Found item, ref int end)
    {
        var supplier = Supplier(ref end);
        if (item.Designation is { } designation)
        {
            into.Add(new(designation.First, designation.End, item.Count, null));
        }

        for (var at = into.Count - 1; supplier is not null && at >= 0 && into[at].Supplier is null; at--)
        {
            into[at] = into[at] with { Supplier = supplier };
        }

        return supplier;
    }

    /// <summary>Reads <c>from X</c> or <c>produced in X</c>, with what may stand before it.</summary>
    private PartyPhrase? Supplier(ref int end)
    {
        var at = end;
        for (var step = 0; step < 8 && sentence.IsWord(at) && !sentence.IsAny(at, table.Class("origin-of-platform")) && sentence.IsAny(at, table.Class("made-of-platform")); step++)
        {
            at++;
        }

        if (sentence.Is(at, TokenKind.Open) && sentence.Is(at + 1, "from"))
        {
            at++;
        }

        if (!sentence.IsAny(at, table.Class("origin-of-platform")))
        {
            return null;
        }

        while (sentence.IsAny(at + 1, table.Class("origin-of-platform")))
        {
            at++;
        }

        var parties = new List<PartyPhrase>();
        var after = _parties.ReadList(at + 1, parties);
        if (parties.Count == 0)
        {
            return null;
        }

        end = sentence.Is(after, TokenKind.Close) ? after + 1 : after;
        return parties[0];
    }

    private int Continues(int end, PartyPhrase? supplier, bool hasType)
    {
        if (sentence.IsAny(end, table.Class("and")))
        {
            var next = end + 1;
            while (next < end + 4 && sentence.IsAny(next, table.Class("platform-trigger")))
            {
                next++;
            }

            return Item(next) is { } item && (item.Count >= 0 || item.HasType || !hasType || item.Designation is { } named && HasDigit(named.First, named.End)) ? next : -1;
        }

        if (!sentence.Is(end, TokenKind.Break))
        {
            return -1;
        }

        var behind = sentence.IsAny(end + 1, table.Class("and")) ? end + 2 : end + 1;
        return Item(behind) is { Designation: not null } later && (later.Count >= 0 ? later.HasType : !hasType && supplier is null && (later.HasType || sentence.IsAny(later.End, table.Class("and")))) ? behind : -1;
    }

    /// <summary>Reads one system. A bare name is one where the next of its list is one with its type.</summary>
    private Found? Item(int index, int depth = 0)
    {
        var at = index;
        var count = -1;
        for (var step = 0; step < 6; step++)
        {
            if (count < 0 && sentence.Is(at, TokenKind.Number))
            {
                count = at++;
            }
            else if (sentence.IsAny(at, table.Class("of-platform")) || (Names.Known.At(sentence, at) is { IsAdjective: true } && sentence.IsCapital(at + 1)))
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
        if (sentence.IsAny(behind, table.Class("no-platform")) || (!hasType && sentence.IsAny(stop, table.Class("no-platform"))) || (end == at && !hasType))
        {
            return null;
        }

        var isNamed = end > at && (hasType || count >= 0 || HasDigit(at, end) || IsListed(at, end, depth));
        var isRole = IsRole(at, end);
        isNamed &= !isRole && !IsMoney(at);
        return end == at || isNamed || (isRole && hasType) ? new(isNamed ? (at, end) : null, count, Math.Max(end, behind), hasType) : null;
    }

    private bool IsListed(int first, int end, int depth)
    {
        if (depth == LongestLookAhead || Names.Known.At(sentence, first) is not null)
        {
            return false;
        }

        var isLast = sentence.IsAny(end, table.Class("and"));
        return (isLast || sentence.Is(end, TokenKind.Break)) && Item(end + 1, depth + 1) is { Designation: not null } next
            && (next.HasType ? isLast : IsListed(end + 1, next.End, depth + 1));
    }

    /// <summary>Capitalised words and such with digits, with a bracket and small words among them.</summary>
    private int Designation(int index)
    {
        var at = index;
        while (at < sentence.Count)
        {
            if (IsDesignating(at) && (at > index || HasCapital(at)) && !(at > index && sentence.IsAny(at, table.Class("role")) && LeadsToHead(at)))
            {
                at++;
            }
            else if (at > index && sentence.Is(at, TokenKind.Number) && sentence.IsWord(at + 1) && !IsDesignating(at + 1) && Type(at + 1).HasType)
            {
                at++;
            }
            else if (at > index && sentence.Is(at, TokenKind.Open) && sentence.Partner(at) < at + 8 && sentence.Partner(at) < sentence.Count && !sentence.Is(at + 1, "incl"))
            {
                at = sentence.Partner(at) + 1;
            }
            else if (at > index && sentence.Is(at, "class"))
            {
                return at + 1;
            }
            else if (at > index && sentence.IsAny(at, table.Class("in-name")) && sentence.IsCapital(at + 1))
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
            if (!hasType && sentence.IsAny(at, table.Class("no-platform")))
            {
                break;
            }

            var isHead = IsHead(at);
            if (isHead)
            {
                (end, hasType) = (at + 1, true);
            }
            else if (sentence.IsAny(at, table.Class("and")) ? hasType && !JoinsTypes(at + 1) : IsStop(at))
            {
                break;
            }

            at++;
        }

        // A word for a type that is not known, misspelled perhaps, is one where the text goes on with where it comes from.
        return !hasType && at > index && sentence.IsAny(at, table.Class("comes-from")) ? (at, at, true) : (end, at, hasType);
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
        sentence.IsAny(index, table.Class("no-type")) || sentence.Is(index, TokenKind.Number) || (IsDesignating(index) && !sentence.IsAny(index, table.Class("role")));

    private bool IsHead(int index)
    {
        if (!sentence.IsWord(index) || sentence.Is(index, TokenKind.Quoted))
        {
            return false;
        }

        var lower = sentence[index].Lower;
        var cut = lower.LastIndexOfAny(['/', '-']);
        return table.Class("system").Contains(lower) || (cut >= 0 && !IsDesignating(index) && table.Class("system").Contains(lower[(cut + 1)..]));
    }

    /// <summary>A role of some kinds of systems, such as <c>VIP</c>, is no designation.</summary>
    private bool IsRole(int first, int end)
    {
        while (first < end && sentence.IsAny(first, table.Class("role")))
        {
            first++;
        }

        return first == end;
    }

    private bool IsMoney(int index)
    {
        var lower = sentence[index].Lower;
        if (lower.StartsWith('$') || sentence.Is(index + 1, "m") || sentence.Is(index + 1, "b"))
        {
            return true;
        }

        var letters = lower.AsSpan().IndexOfAnyInRange('0', '9');
        return letters > 1 && table.Class("currency").Contains(lower[..letters]);
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

    private sealed record Found((int First, int End)? Designation, int Count, int End, bool HasType);
}
