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

    public bool Has(int party) => _end[party] > _start[party];

    public int Start(int party) => _start[party];

    public int End(int party) => _end[party];

    public int Leg(int place) => _legs[place];

    public int When(int place) => _whens[place];

    /// <summary>The time of a party's first leg.</summary>
    public int FirstWhen(int party) => _whens[_start[party]];

    /// <summary>The time of a party's last leg.</summary>
    public int LastWhen(int party) => _whens[_end[party] - 1];

    /// <summary>The first place of a party's legs that is not before a time.</summary>
    public int FirstFrom(int party, int when)
    {
        var place = _start[party];
        while (place < _end[party] && _whens[place] < when)
        {
            place++;
        }

        return place;
    }

    /// <summary>Takes legs that lie by time, each with the party at its other end.</summary>
    public void Fill(ReadOnlySpan<int> legs, ReadOnlySpan<int> others, int[] whens)
    {
        Clear();
        if (_legs.Length < legs.Length)
        {
            (_legs, _whens) = (new int[legs.Length], new int[legs.Length]);
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

        for (var i = 0; i < legs.Length; i++)
        {
            var place = _end[others[i]]++;
            (_legs[place], _whens[place]) = (legs[i], whens[legs[i]]);
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
