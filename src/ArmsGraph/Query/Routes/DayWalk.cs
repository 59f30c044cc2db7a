using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>
/// Routes of at most three legs where days and one letter of goods are all that counts: the legs at both ends are laid out by the party at their other end, and only the legs
/// between are searched, from the side that has fewer. Around one leg in the middle routes are a rectangle: the first legs up to its day by the last legs from its day on.
/// </summary>
internal sealed class DayWalk : RouteWalk
{
    public const int MostLegs = 3;

    private readonly LegColumns _columns;
    private readonly Incoming _in;
    private readonly Segments _out;
    private readonly IReadOnlyList<int> _letters;
    private readonly int _from;
    private readonly int _to;
    private readonly int _maxLegs;
    private readonly Effort _effort;
    private readonly EndLists _first;
    private readonly EndLists _last;
    private int[] _firstLegs = [];
    private int[] _lastLegs = [];

    /// <summary>How many legs the routes at hand have; past <see cref="_maxLegs"/> the letter is done.</summary>
    private int _count = MostLegs + 1;
    private int _letter = -1;
    private int _party;
    private bool _isForward;
    private int _middle;
    private int _middleEnd;
    private int _latest;

    /// <summary>The rectangle at hand: first legs [_p, _pEnd) by last legs [_qStart, _qEnd), and where in it the walk is.</summary>
    private int _p;
    private int _pEnd;
    private int _q;
    private int _qStart;
    private int _qEnd;

    public DayWalk(Terrain terrain, TransferQuestion question, int maxLegs, IReadOnlyList<int> letters, int from, int to, Effort effort)
        : base(terrain, question, MostLegs)
    {
        (_columns, _in, _out) = (terrain.Store.Legs, terrain.Store.In, terrain.Store.Out.Segments);
        (_maxLegs, _letters, _from, _to, _effort) = (maxLegs, letters, from, to, effort);
        (_first, _last) = (EndLists.Lend(terrain.Store.Entities.Count), EndLists.Lend(terrain.Store.Entities.Count));
    }

    public override Completeness Completeness => _effort.IsSpent ? _effort.Completeness : new Completeness([FormattableString.Invariant($"at most {_maxLegs} legs: longer routes may exist")]);

    internal override int Origin => -1;

    public override bool MoveNext()
    {
        if (++_q >= _qEnd)
        {
            if (++_p >= _pEnd && !NextRectangle())
            {
                return false;
            }

            _q = _qStart;
            Buffer[0] = _firstLegs[_p];
        }

        Buffer[Count - 1] = _lastLegs[_q];
        return true;
    }

    private bool NextRectangle()
    {
        while (!_effort.IsSpent)
        {
            var found = _count switch
            {
                1 => Begin(2),
                2 => NextOfTwo(),
                3 => NextOfThree(),
                _ => false,
            };
            if (found)
            {
                Count = _count;
                return _effort.Spend((long)(_pEnd - _p) * (_qEnd - _qStart)) || Finish();
            }

            if (_count > _maxLegs || _count > MostLegs)
            {
                if (++_letter >= _letters.Count)
                {
                    return Finish();
                }

                if (StartLetter(_letters[_letter]))
                {
                    Count = _count;
                    return _effort.Spend(_qEnd - _qStart) || Finish();
                }
            }
        }

        return Finish();
    }

    private bool Finish()
    {
        if (_letter <= _letters.Count)
        {
            _letter = _letters.Count + 1;
            _first.GiveBack();
            _last.GiveBack();
        }

        (Count, _p, _pEnd, _q, _qEnd) = (0, 0, 0, 0, 0);
        return false;
    }

    private bool Take(int p, int pEnd, int q, int qEnd)
    {
        (_p, _pEnd, _qStart, _qEnd) = (p, pEnd, q, qEnd);
        return p < pEnd && q < qEnd;
    }

    private bool StartLetter(int letter)
    {
        _count = MostLegs + 1;
        var (first, end) = _out.LegsAt(_from, letter);
        var (firstIn, endIn) = _in.Segments.LegsAt(_to, letter);
        if (first == end || firstIn == endIn || _columns.When[first] > _in.When[endIn - 1])
        {
            return false;
        }

        _latest = _in.When[endIn - 1];
        end = _columns.FirstFrom(first, end, _latest + 1);
        firstIn = _in.FirstFrom(firstIn, endIn, _columns.When[first]);
        _first.Fill([], first, _columns.To.AsSpan(first, end - first), _columns.When.AsSpan(first, end - first));
        _last.Fill(_in.Leg.AsSpan(firstIn, endIn - firstIn), 0, _in.From.AsSpan(firstIn, endIn - firstIn), _in.When.AsSpan(firstIn, endIn - firstIn));
        (_firstLegs, _lastLegs, _count) = (_first.Legs, _last.Legs, 1);
        return Take(0, 1, _last.Start(_from), _last.End(_from));
    }

    private bool Begin(int count)
    {
        (_count, _party, _middle, _middleEnd) = (count, -1, 0, 0);
        return false;
    }

    /// <summary>One first leg by the last legs of the same party from its day on.</summary>
    private bool NextOfTwo()
    {
        if (_count > _maxLegs)
        {
            return false;
        }

        while (true)
        {
            for (; _middle < _middleEnd; _middle++)
            {
                var party = _first.Parties[_party];
                if (Take(_middle, _middle + 1, _last.FirstFrom(party, _first.When(_middle)), _last.End(party)))
                {
                    _middle++;
                    return true;
                }
            }

            if (++_party == _first.Parties.Count)
            {
                return StartThree();
            }

            var next = _first.Parties[_party];
            (_middle, _middleEnd) = next != _to && next != _from && _last.Has(next) ? (_first.Start(next), _first.End(next)) : (0, 0);
        }
    }

    private bool StartThree()
    {
        if (_maxLegs >= 3)
        {
            var after = _first.FindBeyond(_out, _letters[_letter], long.MaxValue);
            _isForward = _last.FindBeyond(_in.Segments, _letters[_letter], after - 1) >= after;
        }

        return Begin(3);
    }

    private bool NextOfThree()
    {
        if (_count > _maxLegs)
        {
            return false;
        }

        var parties = _isForward ? _first.Parties : _last.Parties;
        while (true)
        {
            if (_middle < _middleEnd && (_isForward ? NextForward(parties[_party]) : NextBackward(parties[_party])))
            {
                return true;
            }

            if (++_party == parties.Count)
            {
                _count = MostLegs + 1;
                return false;
            }

            var party = parties[_party];
            (_middle, _middleEnd) = party == _to || party == _from ? (0, 0) : (_isForward ? _first : _last).Beyond(_party);
            if (_isForward && _middle < _middleEnd)
            {
                _middle = _columns.FirstFrom(_middle, _middleEnd, _first.FirstWhen(party));
            }

            if (_middle < _middleEnd && !_effort.Spend(0))
            {
                return false;
            }
        }
    }

    /// <summary>The next leg out of a party that first legs reach, to one that last legs leave.</summary>
    private bool NextForward(int party)
    {
        var tos = _columns.To.AsSpan(0, _middleEnd);
        var whens = _columns.When.AsSpan(0, _middleEnd);
        var ends = _last.Places;
        var endWhens = _last.Whens;
        for (var leg = _middle; leg < tos.Length; leg++)
        {
            var other = tos[leg];
            var when = whens[leg];
            if (when > _latest)
            {
                break;
            }

            var end = ends[other].End;
            if (end > 0 && endWhens[end - 1] >= when && other != _from && Around(party, leg, when, other))
            {
                _middle = leg + 1;
                return true;
            }
        }

        _middle = _middleEnd;
        return false;
    }

    /// <summary>The next leg into a party that last legs leave, from one that first legs reach.</summary>
    private bool NextBackward(int party)
    {
        var latest = _last.LastWhen(party);
        var froms = _in.From.AsSpan(0, _middleEnd);
        var whens = _in.When.AsSpan(0, _middleEnd);
        var starts = _first.Places;
        var startWhens = _first.Whens;
        for (var place = _middle; place < froms.Length; place++)
        {
            var other = froms[place];
            var when = whens[place];
            if (when > latest)
            {
                break;
            }

            if (starts[other] is (var start, > 0) && startWhens[start] <= when && other != _to && Around(other, _in.Leg[place], when, party))
            {
                _middle = place + 1;
                return true;
            }
        }

        _middle = _middleEnd;
        return false;
    }

    private bool Around(int before, int leg, int when, int after)
    {
        Buffer[1] = leg;
        return Take(_first.Start(before), _first.EndUpTo(before, when), _last.FirstFrom(after, when), _last.End(after));
    }
}
