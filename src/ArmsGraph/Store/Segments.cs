namespace ArmsGraph.Store;

/// <summary>Compressed sparse rows of legs that lie sorted by party, letter and time: for each party a segment for each letter that occurs there.</summary>
internal sealed class Segments
{
    /// <summary>Segments of party p lie in [_ofParty[p], _ofParty[p + 1]).</summary>
    private readonly int[] _ofParty;

    private Segments(int[] ofParty, int[] letter, int[] start) => (_ofParty, Letter, Start) = (ofParty, letter, start);

    /// <summary>By segment: its letter, ascending within a party.</summary>
    public int[] Letter { get; }

    /// <summary>Legs of segment s lie in [Start[s], Start[s + 1]), by time.</summary>
    public int[] Start { get; }

    /// <summary>The segments of a party.</summary>
    public (int First, int End) At(int party) => (_ofParty[party], _ofParty[party + 1]);

    /// <summary>All legs at a party.</summary>
    public (int First, int End) LegsAt(int party) => (Start[_ofParty[party]], Start[_ofParty[party + 1]]);

    /// <summary>The segments of a party: of one letter, or of all where that is -1. Letters ascend, so that of a letter lies at most so many segments in as letters come before it.</summary>
    public (int First, int End) At(int party, int letter)
    {
        var (first, end) = At(party);
        if (letter < 0)
        {
            return (first, end);
        }

        var at = Math.Min(first + letter, end - 1);
        while (at >= first && Letter[at] > letter)
        {
            at--;
        }

        return at >= first && Letter[at] == letter ? (at, at + 1) : (0, 0);
    }

    /// <summary>The legs of a letter at a party.</summary>
    public (int First, int End) LegsAt(int party, int letter)
    {
        var (first, end) = At(party, letter);
        return (Start[first], Start[end]);
    }

    /// <summary>How many parties have a leg. O(parties).</summary>
    public int CountParties() => Enumerable.Range(0, _ofParty.Length - 1).Count(party => _ofParty[party] < _ofParty[party + 1]);

    /// <summary>The segments of legs that are sorted by party and letter.</summary>
    /// <param name="parties">How many parties there are.</param>
    /// <param name="party">By place: the party.</param>
    /// <param name="letter">By place: the letter.</param>
    public static Segments Of(int parties, int[] party, int[] letter)
    {
        var (ofParty, letters, starts) = (new int[parties + 1], new List<int>(), new List<int>());
        var at = 0;
        for (var leg = 0; leg < party.Length; leg++)
        {
            if (leg == 0 || party[leg] != party[leg - 1] || letter[leg] != letter[leg - 1])
            {
                for (; at <= party[leg]; at++)
                {
                    ofParty[at] = letters.Count;
                }

                letters.Add(letter[leg]);
                starts.Add(leg);
            }
        }

        ofParty.AsSpan(at).Fill(letters.Count);
        starts.Add(party.Length);
        return new Segments(ofParty, [.. letters], [.. starts]);
    }
}
