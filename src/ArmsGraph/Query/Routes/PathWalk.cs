namespace ArmsGraph.Query.Routes;

/// <summary>
/// Routes depth first, the short ones before the long ones, so that a budget that runs out cost the long ones. Legs that cannot lead to a destination within the cap
/// are never entered; the moment reached, the state of the lot and where it has been are carried along. Simple over (party, good), Trail inside an asserted chain.
/// </summary>
internal sealed class PathWalk : RouteWalk
{
    private readonly Terrain _terrain;
    private readonly int _maxLegs;
    private readonly HashSet<int> _from;
    private readonly Effort _effort;
    private readonly Remaining _remaining;
    private readonly PathRules _rules;
    private readonly StepSearch _steps;
    private readonly List<Step> _path = [];
    private readonly List<IEnumerator<Step>> _open = [];
    private IEnumerator<(int Leg, int Origin)> _starts;
    private int _origin = -1;

    /// <summary>How many legs the routes of this round have, and whether it left out longer ones.</summary>
    private int _depth = 1;
    private bool _isCut;
    private bool _isCapped;

    public PathWalk(Terrain terrain, TransferQuestion question, int maxLegs, HashSet<int> from, HashSet<int> to, Effort effort)
        : base(terrain, question, maxLegs)
    {
        (_terrain, _maxLegs, _from, _effort) = (terrain, maxLegs, from, effort);
        _remaining = new Remaining(terrain, question.Inferred, to);
        _rules = new PathRules(terrain, question, to);
        _steps = new StepSearch(terrain, question);
        _starts = terrain.Starts(from).GetEnumerator();
    }

    public override Completeness Completeness => new([.. _effort.Completeness.Reasons, .. _isCapped ? [FormattableString.Invariant($"at most {_maxLegs} legs: longer routes may exist")] : Array.Empty<string>()]);

    internal override int Origin => _origin;

    public override bool MoveNext()
    {
        while (_depth <= _maxLegs)
        {
            if (NextOfRound())
            {
                for (Count = 0; Count < _path.Count; Count++)
                {
                    Buffer[Count] = _path[Count].Leg;
                }

                return true;
            }

            if (_effort.IsSpent || !_isCut)
            {
                break;
            }

            (_isCapped, _isCut, _starts) = (_depth == _maxLegs, false, _terrain.Starts(_from).GetEnumerator());
            _depth++;
        }

        Count = 0;
        return false;
    }

    private bool NextOfRound()
    {
        while (Advance())
        {
            if (!_effort.Spend())
            {
                return false;
            }

            if (IsRoute())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes one leg further, back to where another leg is open, or to another start; false where nothing is left of the round.</summary>
    private bool Advance()
    {
        while (_open.Count > 0)
        {
            if (_open[^1].MoveNext())
            {
                Enter(_open[^1].Current);
                return true;
            }

            _open.RemoveAt(_open.Count - 1);
            _path.RemoveAt(_path.Count - 1);
        }

        while (_starts.MoveNext())
        {
            var (leg, origin) = _starts.Current;
            var remaining = _remaining.Of(leg);
            if (remaining == Remaining.None || _steps.First(leg) is not { } first)
            {
                continue;
            }

            if (remaining + 1 > _depth)
            {
                _isCut = true;
                continue;
            }

            _origin = origin;
            Enter(first);
            return true;
        }

        return false;
    }

    private void Enter(Step step)
    {
        _path.Add(step);
        _open.Add(Onward().GetEnumerator());
    }

    private bool IsRoute() => _path.Count == _depth && _rules.HasArrived(_path, _origin) && _rules.IsSureEnough(_path);

    /// <summary>The steps that may follow the path as it is.</summary>
    private IEnumerable<Step> Onward()
    {
        var length = _path.Count;
        foreach (var step in _steps.After(_path[^1]))
        {
            var remaining = _remaining.Of(step.Leg);
            if (remaining == Remaining.None || !_rules.Admits(_path, _origin, step))
            {
                continue;
            }

            if (length + 1 + remaining > _depth)
            {
                _isCut = true;
                continue;
            }

            yield return step;
        }
    }
}
