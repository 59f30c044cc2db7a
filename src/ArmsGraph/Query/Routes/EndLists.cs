using System.Collections.Concurrent;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>The legs at one end of routes, together by the party at their other end, each party's by time: what a search from the other side runs into. Lent from a pool.</summary>
internal sealed class EndLists
{
    private static readonly ConcurrentBag<EndLists> Pool = [];

    private readonly List<int> _parties = [];

    /// <summary>Legs of party p lie in [_start[p], _end[p]) of <see cref="_legs"/>, by time; empty where nothing was taken.</summary>
    private int[] _start = [];
    private int[] _end = [];
    private int[] _legs = [];
    private int[] _whens = [];

    private EndLists()
    {
    }

    /// <summary>The parties at the other ends.</summary>
    public List<int> Parties => _parties;

    public static EndLists Lend(int parties)
    {
        var lists = Pool.TryTake(out var used) ? used : new EndLists();
        if (lists._start.Length < parties)
        {
            (lists._start, lists._end) = (new int[parties], new int[parties]);
        }

        return lists;
    }

    public void GiveBack()
    {
        Clear();
        Pool.Add(this);
    }

    public bool Has(int party) => _end[party] > 0;

    /// <summary>By party: one after the last of its places; 0 where it has none.</summary>
    public ReadOnlySpan<int> Ends => _end;

    /// <summary>By place: the time of the leg.</summary>
    public ReadOnlySpan<int> Whens => _whens;

    /// <summary>By place: the leg.</summary>
    public int[] Legs => _legs;

    public int Start(int party) => _start[party];

    public int End(int party) => _end[party];

    public int When(int place) => _whens[place];

    /// <summary>The time of a party's first leg.</summary>
    public int FirstWhen(int party) => _whens[_start[party]];

    /// <summary>The time of a party's last leg.</summary>
    public int LastWhen(int party) => _whens[_end[party] - 1];

    /// <summary>The first place of a party's legs that is not before a time. O(places from there on).</summary>
    public int FirstFrom(int party, int when)
    {
        var (place, start) = (_end[party], _start[party]);
        while (place > start && _whens[place - 1] >= when)
        {
            place--;
        }

        return place;
    }

    /// <summary>One after the last place of a party's legs that is not after a time. O(places up to there).</summary>
    public int EndUpTo(int party, int when)
    {
        var (place, end) = (_start[party], _end[party]);
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
    /// <param name="whens">By leg: its time.</param>
    public void Fill(ReadOnlySpan<int> legs, int first, ReadOnlySpan<int> others, int[] whens)
    {
        Clear();
        if (_legs.Length < others.Length)
        {
            (_legs, _whens) = (new int[others.Length], new int[others.Length]);
        }

        foreach (var party in others)
        {
            if (_end[party]++ == 0)
            {
                _parties.Add(party);
            }
        }

        var next = 0;
        foreach (var party in _parties)
        {
            var count = _end[party];
            (_start[party], _end[party]) = (next, next);
            next += count;
        }

        for (var i = 0; i < others.Length; i++)
        {
            var place = _end[others[i]]++;
            var leg = legs.IsEmpty ? first + i : legs[i];
            (_legs[place], _whens[place]) = (leg, whens[leg]);
        }
    }

    private void Clear()
    {
        foreach (var party in _parties)
        {
            (_start[party], _end[party]) = (0, 0);
        }

        _parties.Clear();
    }
}
