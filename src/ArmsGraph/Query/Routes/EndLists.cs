using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>The legs at one end of routes, together by the party at their other end, each party's by time: what a search from the other side runs into. Lent from a pool.</summary>
internal sealed class EndLists
{
    private static readonly ConcurrentBag<EndLists> Pool = [];

    private readonly List<int> _parties = [];

    /// <summary>By party: where its legs lie in <see cref="_legs"/>, by time; empty where nothing was taken.</summary>
    private (int Start, int End)[] _places = [];
    private int[] _legs = [];
    private int[] _whens = [];

    /// <summary>By place in <see cref="Parties"/>: the legs that lie beyond the party.</summary>
    private (int First, int End)[] _beyond = [];

    private EndLists()
    {
    }

    /// <summary>The parties at the other ends.</summary>
    public List<int> Parties => _parties;

    public static EndLists Lend(int parties)
    {
        var lists = Pool.TryTake(out var used) ? used : new EndLists();
        if (lists._places.Length < parties)
        {
            lists._places = new (int, int)[parties];
        }

        return lists;
    }

    public void GiveBack()
    {
        Clear();
        Pool.Add(this);
    }

    public bool Has(int party) => _places[party].End > 0;

    /// <summary>By party: its places; the end is 0 where it has none.</summary>
    public ReadOnlySpan<(int Start, int End)> Places => _places;

    /// <summary>By place: the time of the leg.</summary>
    public ReadOnlySpan<int> Whens => _whens;

    /// <summary>By place: the leg.</summary>
    public int[] Legs => _legs;

    public int Start(int party) => _places[party].Start;

    public int End(int party) => _places[party].End;

    public int When(int place) => _whens[place];

    /// <summary>The time of a party's first leg.</summary>
    public int FirstWhen(int party) => _whens[_places[party].Start];

    /// <summary>The time of a party's last leg.</summary>
    public int LastWhen(int party) => _whens[_places[party].End - 1];

    /// <summary>The first place of a party's legs that is not before a time. O(places from there on).</summary>
    public int FirstFrom(int party, int when)
    {
        var (start, place) = _places[party];
        while (place > start && _whens[place - 1] >= when)
        {
            place--;
        }

        return place;
    }

    /// <summary>One after the last place of a party's legs that is not after a time. O(places up to there).</summary>
    public int EndUpTo(int party, int when)
    {
        var (place, end) = _places[party];
        while (place < end && _whens[place] <= when)
        {
            place++;
        }

        return place;
    }

    /// <summary>Takes legs that lie by time, each with the party at its other end.</summary>
    /// <param name="legs">The legs; none where their numbers follow each other.</param>
    /// <param name="first">The number of the first, where they do.</param>
    /// <param name="others">The parties.</param>
    /// <param name="whens">Their times.</param>
    public void Fill(ReadOnlySpan<int> legs, int first, ReadOnlySpan<int> others, ReadOnlySpan<int> whens)
    {
        Clear();
        if (_legs.Length < others.Length)
        {
            (_legs, _whens) = (new int[others.Length], new int[others.Length]);
        }

        var places = _places.AsSpan();
        foreach (var party in others)
        {
            if (places[party].End++ == 0)
            {
                _parties.Add(party);
            }
        }

        var next = 0;
        foreach (var party in CollectionsMarshal.AsSpan(_parties))
        {
            var count = places[party].End;
            places[party] = (next, next);
            next += count;
        }

        var taken = _legs.AsSpan();
        var times = _whens.AsSpan();
        for (var i = 0; i < others.Length; i++)
        {
            var place = places[others[i]].End++;
            taken[place] = legs.IsEmpty ? first + i : legs[i];
            times[place] = whens[i];
        }
    }

    /// <summary>Finds the legs of a letter that lie beyond the parties, and counts them until they are more than so many: then the rest is not looked for.</summary>
    public long FindBeyond(Segments segments, int letter, long most)
    {
        if (_beyond.Length < _parties.Count)
        {
            _beyond = new (int, int)[2 * _parties.Count];
        }

        var count = 0L;
        for (var i = 0; i < _parties.Count && count <= most; i++)
        {
            _beyond[i] = segments.LegsAt(_parties[i], letter);
            count += _beyond[i].End - _beyond[i].First;
        }

        return count;
    }

    /// <summary>The legs beyond a party, by its place in <see cref="Parties"/>.</summary>
    public (int First, int End) Beyond(int place) => _beyond[place];

    private void Clear()
    {
        foreach (var party in _parties)
        {
            _places[party] = (0, 0);
        }

        _parties.Clear();
    }
}
