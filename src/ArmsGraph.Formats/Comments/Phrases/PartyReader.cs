using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Reads who is named: states, companies, organisations and others, one by one and in lists that breaks may run through.</summary>
internal sealed class PartyReader(Sentence sentence, PhraseTable table)
{
    private const int LongestHead = 7;

    private const int LongestLead = 4;

    /// <summary>Whether the name of a state or organisation begins at a token.</summary>
    public bool NamesOne(int index) => Names.Known.At(sentence, index) is not null;

    /// <summary>Reads one state or organisation.</summary>
    /// <returns>The token behind it; the given one where there is none.</returns>
    public int ReadState(int index, List<PartyPhrase> into)
    {
        if (Named(sentence.Is(index, "the") ? index + 1 : index) is not { } state)
        {
            return index;
        }

        into.Add(state);
        return state.End;
    }

    /// <summary>Reads a list: <c>A</c>, <c>A and B</c>, <c>A; B and/or C</c>. Where one of several is meant, each is possible only.</summary>
    /// <returns>The token behind it; the given one where there is none.</returns>
    public int ReadList(int index, List<PartyPhrase> into)
    {
        var first = into.Count;
        var end = index;
        var isChoice = false;
        for (var next = index; next >= 0; next = Continues(end, ref isChoice))
        {
            if (One(next) is not { } party)
            {
                break;
            }

            into.Add(party);
            end = party.End;
        }

        Hedged(into, first, isChoice);
        return end;
    }

    /// <summary>Reads whoever pays: parties among words for aid, loans, money and programmes. A state or organisation stands for its programme; a programme alone for itself.</summary>
    /// <returns>The token behind it; the given one where there is none.</returns>
    public int ReadPayers(int index, List<PartyPhrase> into)
    {
        var first = into.Count;
        var (end, isChoice) = (index, false);
        PartyPhrase? programme = null;
        for (var at = index; at >= 0;)
        {
            if (sentence.Is(at, TokenKind.Quoted))
            {
                programme ??= new(at, at + 1, null, PartyKind.Programme, sentence.HedgeAt(at));
                at++;
            }
            else if (IsOfMoney(at) || (at > index && sentence.IsAny(at, table.Words.And)))
            {
                at++;
            }
            else if (IsBracketOfPayers(at))
            {
                at += 2;
            }
            else if (One(at) is { } party && (party.Kind != PartyKind.Other || into.Count == first))
            {
                into.Add(party);
                end = party.End;
                at = NextPayer(into, Tail(end), ref isChoice);
            }
            else
            {
                break;
            }
        }

        if (into.Count == first && programme is not null)
        {
            into.Add(programme);
            end = programme.End;
        }

        Hedged(into, first, isChoice);
        return end;
    }

    private bool IsBracketOfPayers(int index) => sentence.Is(index, TokenKind.Open) && (sentence.Is(index + 1, "from") || sentence.Is(index + 1, "incl"));

    /// <summary>Where the next payer is looked for; -1 where there is none. Others who are then told by name do not count.</summary>
    private int NextPayer(List<PartyPhrase> into, int index, ref bool isChoice)
    {
        if (IsBracketOfPayers(index))
        {
            into.RemoveAll(party => party.Kind == PartyKind.Unnamed && party.End == index);
            return index + 2;
        }

        var at = sentence.Is(index, TokenKind.Close) && sentence.IsAny(index + 1, table.Words.And) ? index + 1 : index;
        if (sentence.IsAny(at, table.Words.And))
        {
            isChoice |= sentence.IsAny(at, table.Words.Or);
            return at + 1;
        }

        return Continues(at, ref isChoice);
    }

    private bool IsOfMoney(int index) => sentence.IsAny(index, table.Words.OfMoney) || sentence.Is(index, TokenKind.Number) || (sentence.IsWord(index) && IsMoney(index));

    /// <summary>What may follow a payer within a list: <c>aid</c>, a programme.</summary>
    private int Tail(int index)
    {
        while (sentence.Is(index, TokenKind.Quoted) || sentence.IsAny(index, table.Words.PayerTail))
        {
            index++;
        }

        return index;
    }

    private bool IsMoney(int index) => sentence.Text[sentence[index].Start] is '$' or '€' or '£' || (sentence[index].Lower.Length > 3 && char.IsAsciiDigit(sentence[index].Lower[^1]) && sentence.IsCapital(index) && !NamesOne(index));

    private static void Hedged(List<PartyPhrase> parties, int first, bool isChoice)
    {
        for (var index = first; isChoice && index < parties.Count; index++)
        {
            parties[index] = parties[index] with { Hedge = Hedge.Possibly };
        }
    }

    /// <summary>Where the next of a list begins, behind one that ends here; -1 where the list ends.</summary>
    private int Continues(int end, ref bool isChoice)
    {
        if (sentence.IsAny(end, table.Words.And) && One(end + 1) is not null)
        {
            isChoice |= sentence.IsAny(end, table.Words.Or);
            return end + 1;
        }

        if (!sentence.Is(end, TokenKind.Break))
        {
            return -1;
        }

        var next = sentence.IsAny(end + 1, table.Words.And) ? end + 2 : end + 1;
        if (Named(next) is not { } named || sentence.IsAny(named.End, table.Words.Company))
        {
            return -1;
        }

        var after = Tail(named.End);
        var goesOn = after >= sentence.Count || !sentence.IsWord(after) || (sentence.IsAny(after, table.Words.And) && One(after + 1) is not null);
        isChoice |= goesOn && sentence.IsAny(end + 1, table.Words.Or);
        return goesOn ? next : -1;
    }

    private PartyPhrase? One(int index)
    {
        var at = index;
        while (at < index + LongestLead && (sentence.IsAny(at, table.Words.Article) || Hedges.Of(sentence.IsWord(at) ? sentence[at].Lower : "") > Hedge.Stated))
        {
            at++;
        }

        return Company(at) ?? Named(at) ?? Unnamed(at) ?? Quoted(at) ?? Capitals(at);
    }

    private PartyPhrase? Named(int index) => Names.Known.At(sentence, index) is { } name
        ? new(index, name.IsState ? index + name.Words.Length : WithOrgan(index + name.Words.Length), name.IsState ? name.Id : null, name.IsState ? PartyKind.State : PartyKind.Organisation, sentence.HedgeAt(index))
        : null;

    /// <summary>An organ of an organisation, with what it is for.</summary>
    private int WithOrgan(int end)
    {
        var at = end;
        while (sentence.IsAny(at, table.Words.Organ))
        {
            at++;
        }

        return at > end && sentence.Is(at, "for") && sentence.IsCapital(at + 1) ? at + 2 : at;
    }

    /// <summary>A few words, none of them the name of a party alone, that end in a word such as <c>company</c>; two adjectives before one such word make one party.</summary>
    private PartyPhrase? Company(int index)
    {
        for (var at = index; at < index + LongestHead && sentence.IsWord(at);)
        {
            if (sentence.IsAny(at, table.Words.Company) || (at > index && sentence.IsAny(at, table.Words.CompanyTail)))
            {
                return new(index, at == index ? WithPlace(at + 1) : at + 1, null, PartyKind.Company, sentence.HedgeAt(index));
            }

            if (Names.Known.At(sentence, at) is { } name)
            {
                at += name.Words.Length;
            }
            else if (sentence.IsAny(at, table.Words.OfCompany) || (at > index && sentence.IsAny(at, table.Words.And) && IsAdjective(index)))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private bool IsAdjective(int index) => Names.Known.At(sentence, index) is { IsAdjective: true };

    private int WithPlace(int end) => sentence.Is(end, "in") && Named(end + 1) is { } place ? place.End : end;

    private PartyPhrase? Unnamed(int index)
    {
        for (var at = index; at < index + LongestHead && sentence.IsWord(at); at++)
        {
            if (at > index && sentence.IsAny(at, table.Words.UnnamedHead))
            {
                return new(index, at + 1, null, PartyKind.Unnamed, sentence.HedgeAt(index));
            }

            if (!sentence.IsAny(at, table.Words.OfUnnamed) && !sentence.IsCapital(at) && !sentence.Is(at, TokenKind.Number))
            {
                return null;
            }
        }

        return null;
    }

    private PartyPhrase? Quoted(int index) => sentence.Is(index, TokenKind.Quoted) ? new(index, index + 1, null, PartyKind.Programme, sentence.HedgeAt(index)) : null;

    private PartyPhrase? Capitals(int index)
    {
        var end = index;
        while (end < index + LongestHead && sentence.IsCapital(end) && sentence[end].Lower.Any(char.IsAsciiLetterLower) && !sentence[end].Lower.Any(char.IsAsciiDigit))
        {
            end++;
        }

        return end > index ? new(index, end, null, PartyKind.Other, sentence.HedgeAt(index)) : null;
    }
}
