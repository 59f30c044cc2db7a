using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>
/// Every walk on which goods can go from some parties to others, as a graph of states: a leg, what is known of the lot, the moment reached. What comes next hangs
/// on the state alone, so paths of states are walks, one to one. A walk comes back to where it started, or goes on from where it arrived, only inside an asserted chain.
/// </summary>
internal sealed class WalkGraph
{
    private readonly Terrain _terrain;
    private readonly Passage _passage;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;
    private readonly List<State> _states = [];
    private readonly List<List<int>> _next = [];
    private readonly Dictionary<(int Leg, string Lot, int Moment, int Origin), int> _numbers = [];
    private readonly List<int> _starts = [];
    private readonly List<bool> _leads = [];

    /// <summary>Builds the states that lead from a start to a destination. O(junctions between reached states), a step each.</summary>
    public WalkGraph(Terrain terrain, TransferQuestion question, HashSet<int> from, HashSet<int> to, Effort effort)
    {
        (_terrain, _from, _to) = (terrain, from, to);
        _passage = new Passage(terrain, question.Order, question.MinLag);
        Explore(effort);
        Prune();
    }

    /// <summary>States on which a walk starts, of those that lead to a destination.</summary>
    public IEnumerable<int> Starts => _starts.Where(state => _leads[state]);

    /// <summary>States that lie on a walk from a start to a destination.</summary>
    public IEnumerable<int> States => Enumerable.Range(0, _states.Count).Where(state => _leads[state]);

    public int Count => _states.Count;

    public int Leg(int state) => _states[state].Leg;

    /// <summary>The state of origin at which the walk starts, on its first leg; else -1.</summary>
    public int Origin(int state) => _states[state].Origin;

    public bool Arrives(int state) => _to.Contains(_terrain.Store.Legs.To[Leg(state)]);

    /// <summary>What may come next, of what leads to a destination.</summary>
    public IEnumerable<int> Next(int state) => _next[state].Where(next => _leads[next]);

    private void Explore(Effort effort)
    {
        foreach (var (leg, origin) in _terrain.Starts(_from))
        {
            if (_terrain.Lot(leg) is { } lot && _passage.First(leg) is { } moment)
            {
                _starts.Add(Number(leg, lot, moment, origin));
            }
        }

        for (var state = 0; state < _states.Count; state++)
        {
            if (!Extend(state, effort))
            {
                return;
            }
        }
    }

    private bool Extend(int state, Effort effort)
    {
        var at = _states[state];
        var end = _terrain.Store.Legs.To[at.Leg];
        var onlyAsserted = _to.Contains(end) || _from.Contains(end);
        foreach (var next in _terrain.Store.Out.At(end))
        {
            if (!_terrain.View.HasLeg(next))
            {
                continue;
            }

            if (!effort.Spend())
            {
                return false;
            }

            if (_terrain.Carry(at.Leg, at.Lot, next) is { } carried && (!onlyAsserted || carried.Continuity >= Continuity.SameLot)
                && _passage.Next(at.Leg, at.Moment, next, carried.Continuity == Continuity.SameTransfer) is { } moment)
            {
                _next[state].Add(Number(next, carried.Lot, moment, -1));
            }
        }

        return true;
    }

    private int Number(int leg, IReadOnlyList<int> lot, int moment, int origin)
    {
        var key = (leg, string.Join(',', lot), moment, origin);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _states.Count;
            _numbers.Add(key, number);
            _states.Add(new State(leg, lot, moment, origin));
            _next.Add([]);
        }

        return number;
    }

    private void Prune()
    {
        var before = new List<int>[_states.Count];
        for (var state = 0; state < _states.Count; state++)
        {
            _leads.Add(Arrives(state));
            foreach (var next in _next[state])
            {
                (before[next] ??= []).Add(state);
            }
        }

        var open = new Stack<int>(States);
        while (open.TryPop(out var state))
        {
            foreach (var earlier in before[state] ?? [])
            {
                if (!_leads[earlier])
                {
                    _leads[earlier] = true;
                    open.Push(earlier);
                }
            }
        }
    }

    private sealed record State(int Leg, IReadOnlyList<int> Lot, int Moment, int Origin);
}
