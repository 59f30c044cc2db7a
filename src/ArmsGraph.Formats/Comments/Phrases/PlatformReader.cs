using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Comments.Phrases;

/// <summary>Reads which systems goods are for: <c>6 MEKO-200 (Hydra) frigates and 2 tankers from X</c>. Where the last of some tells where it comes from, it tells so for those before it.</summary>
internal sealed class PlatformReader(Sentence sentence, PhraseTable table)
{
    private const int LongestLink = 5;

    private const int LongestMaking = 8;

    private readonly PartyReader _parties = new(sentence, table);
    private readonly SystemReader _systems = new(sentence, table);

    /// <summary>Reads a list of systems.</summary>
    /// <returns>The token behind it; the given one where there is none. Systems without a name are read over where it is told where they come from.</returns>
    public int ReadList(int index, List<PlatformPhrase> into)
    {
        var first = into.Count;
        var alike = first;
        var (end, isSupplied) = (index, false);
        for (var next = index; next >= 0;)
        {
            if (_systems.Read(next) is not { } system)
            {
                break;
            }

            end = system.End;
            var supplier = Supplied(into, alike, system, ref end);
            isSupplied |= supplier is not null;
            next = Bearer(end);
            if (next >= 0)
            {
                for (; alike < into.Count; alike++)
                {
                    into[alike] = into[alike] with { IsAboard = true };
                }
            }
            else
            {
                next = Continues(end, supplier, system.HasType);
            }
        }

        return into.Count > first || isSupplied ? end : index;
    }

    /// <param name="into">Where it is added.</param>
    /// <param name="alike">The first of those that come from where this one does.</param>
    /// <param name="system">The system.</param>
    /// <param name="end">The token behind it, and then the one behind where it comes from.</param>
    private PartyPhrase? Supplied(List<PlatformPhrase> into, int alike, SystemPhrase system, ref int end)
    {
        var supplier = Supplier(ref end);
        if (system.Designation is { } designation)
        {
            into.Add(new(designation.First, designation.End, system.Count, null));
        }

        for (var at = into.Count - 1; supplier is not null && at >= alike && into[at].Supplier is null; at--)
        {
            into[at] = into[at] with { Supplier = supplier };
        }

        AndFromElsewhere(into, alike, ref end);
        return supplier;
    }

    /// <summary>Reads more of the last system: <c>and 2 from Y</c>.</summary>
    private void AndFromElsewhere(List<PlatformPhrase> into, int alike, ref int end)
    {
        if (into.Count == alike || !sentence.IsAny(end, table.Words.And) || !sentence.Is(end + 1, TokenKind.Number))
        {
            return;
        }

        var after = end + 2;
        if (Supplier(ref after) is { } supplier)
        {
            into.Add(into[^1] with { Count = end + 1, Supplier = supplier });
            end = after;
        }
    }

    /// <summary>Reads <c>from X</c> or <c>produced in X</c>, with what may stand before it. What is only <c>in X</c> does not come from there.</summary>
    private PartyPhrase? Supplier(ref int end)
    {
        var at = sentence.Is(end, TokenKind.Open) && sentence.IsAny(sentence.Partner(end) + 1, table.Words.Make) ? sentence.Partner(end) + 1 : end;
        var isMade = false;
        for (var step = 0; step < LongestMaking && !sentence.IsAny(at, table.Words.OriginOfPlatform) && sentence.IsAny(at, table.Words.MadeOfPlatform); step++)
        {
            isMade |= sentence.IsAny(at, table.Words.MadeThere);
            at++;
        }

        if (sentence.Is(at, TokenKind.Open))
        {
            at = sentence.Is(at + 1, "from") ? at + 1 : sentence.IsAny(at + 1, table.Words.System) && sentence.Is(at + 2, "from") ? at + 2 : at;
        }

        if (!sentence.IsAny(at, table.Words.OriginOfPlatform) || (sentence.Is(at, "in") && !isMade))
        {
            return null;
        }

        while (sentence.IsAny(at + 1, table.Words.OriginOfPlatform))
        {
            at++;
        }

        var parties = new List<PartyPhrase>();
        var after = _parties.ReadList(at + 1, parties);
        if (parties.Count == 0)
        {
            return null;
        }

        // A name behind "and" that nobody is known by is one of a system.
        var other = parties.FindIndex(1, party => party.Kind == PartyKind.Other);
        after = other < 0 ? after : parties[other - 1].End;
        end = sentence.Is(after, TokenKind.Close) ? after + 1 : after;
        return parties[0];
    }

    /// <summary>Where the system is read that bears those before it, <c>on 2 Gull frigates</c>; -1 where there is none. It may come from elsewhere.</summary>
    private int Bearer(int end)
    {
        var at = sentence.Is(end, TokenKind.Open) ? sentence.Partner(end) + 1 : end;
        return sentence.IsAny(at, table.Words.Aboard) && _systems.Read(at + 1) is { Designation: not null } bearer && (bearer.Count >= 0 || bearer.HasType) ? at + 1 : -1;
    }

    private int Continues(int end, PartyPhrase? supplier, bool hasType)
    {
        var at = AfterResult(end);
        if (sentence.IsAny(at, table.Words.And))
        {
            var next = at + 1;
            while (next <= at + LongestLink && IsLink(next))
            {
                next++;
            }

            // What goods become may be several: "to F-99B and F-99C"; more systems are counted or told anew.
            return _systems.Read(next) is { } system && (at == end || next > at + 1 || system.Count >= 0) ? next : -1;
        }

        if (!sentence.Is(end, TokenKind.Break))
        {
            return -1;
        }

        var behind = sentence.IsAny(end + 1, table.Words.And) ? end + 2 : end + 1;
        if (_systems.Read(behind) is not { Designation: not null } later)
        {
            return -1;
        }

        return (later.Count >= 0 || (!hasType && supplier is null)) && (later.HasType || _systems.IsListed(later) || (later.Count < 0 && sentence.IsAny(later.End, table.Words.And))) ? behind : -1;
    }

    private bool IsLink(int index) =>
        sentence.IsAny(index, table.Words.PlatformTrigger) || sentence.IsAny(index, table.Words.And) || sentence.IsAny(index, table.Words.Aboard)
        || (sentence.IsWord(index) && Hedges.Of(sentence[index].Lower) > Hedge.Stated);

    /// <summary>The token behind what becomes of systems, <c>to F-99B version</c>, where more of them follow.</summary>
    private int AfterResult(int end)
    {
        if (!sentence.Is(end, "to"))
        {
            return end;
        }

        var at = _systems.EndOfName(end + 1);
        for (var step = 0; at > end + 1 && step < LongestLink && sentence.IsWord(at) && !sentence.IsAny(at, table.Words.And); step++)
        {
            at++;
        }

        return at > end + 1 && sentence.IsAny(at, table.Words.And) ? at : end;
    }
}
