using ArmsGraph.Query;

namespace ArmsGraph.Tests.Query;

/// <summary>All walks between two parties of a random graph, as a graph over leg, lot and half-day: what may follow depends on nothing else, and legs may come again.</summary>
internal sealed class WalkOracle
{
    private readonly Dictionary<(string Leg, string Lot, int Moment), State> _states = [];

    public WalkOracle(RandomGraph graph, TransferQuestion question, string from, string to)
    {
        var oracle = new RouteOracle(graph, question, from, to);
        var open = new Queue<State>();
        State At(OracleLeg leg, HashSet<string> known, int moment)
        {
            var key = (leg.Id, string.Join(',', known.Order(StringComparer.Ordinal)), moment);
            if (!_states.TryGetValue(key, out var state))
            {
                _states.Add(key, state = new State(leg, known, moment));
                open.Enqueue(state);
            }

            return state;
        }

        foreach (var (leg, known) in oracle.Starts())
        {
            foreach (var moment in DateOracle.Dates(leg, oracle.Period))
            {
                At(leg, known, moment).IsStart = true;
            }
        }

        while (open.TryDequeue(out var state))
        {
            state.HasArrived = state.Leg.To == to;
            foreach (var (leg, known, isAsserted) in oracle.After(state.Leg, state.Known).Where(next => !state.HasArrived || next.IsAsserted))
            {
                foreach (var moment in DateOracle.After(state.Moment, state.Leg, leg, question.MinLag, oracle.Period).Distinct())
                {
                    At(leg, known, moment).Before.Add(state);
                }
            }
        }
    }

    /// <summary>The legs of all walks.</summary>
    public HashSet<string> Legs()
    {
        var leading = new HashSet<State>(_states.Values.Where(state => state.HasArrived));
        var open = new Queue<State>(leading);
        while (open.TryDequeue(out var state))
        {
            foreach (var before in state.Before.Where(leading.Add))
            {
                open.Enqueue(before);
            }
        }

        return [.. leading.Select(state => state.Leg.Id)];
    }

    /// <summary>The least number of days from dispatch to arrival; null where no walk arrives.</summary>
    public int? LeastDays()
    {
        var last = _states.Values.Where(state => state.IsStart).ToDictionary(state => state, state => state.Moment);
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var state in _states.Values)
            {
                foreach (var before in state.Before)
                {
                    if (last.TryGetValue(before, out var dispatched) && dispatched > last.GetValueOrDefault(state, int.MinValue))
                    {
                        last[state] = dispatched;
                        isChanged = true;
                    }
                }
            }
        }

        return last.Where(way => way.Key.HasArrived).Select(way => (int?)((way.Key.Moment >> 1) - (way.Value >> 1))).Min();
    }

    private sealed class State(OracleLeg leg, HashSet<string> known, int moment)
    {
        public OracleLeg Leg => leg;

        public HashSet<string> Known => known;

        public int Moment => moment;

        public bool IsStart { get; set; }

        public bool HasArrived { get; set; }

        public HashSet<State> Before { get; } = [];
    }
}
