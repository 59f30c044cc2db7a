using ArmsGraph.Query.Routes;

namespace ArmsGraph.Query.Flow;

/// <summary>
/// Transfers that block, by one maximum flow over the states of all walks, each state a capacity of one. The transfers of the least cut always block. Where no transfer lies on
/// two of the paths of the flow, as where each window is one instant and each transfer one leg, nothing smaller does.
/// </summary>
internal sealed class TransferCut
{
    private readonly WalkGraph _walks;
    private readonly Func<int, int> _factOf;
    private readonly FlowNetwork _network = new();
    private readonly int[] _pass;
    private readonly List<(int State, int Next, int Arc)> _joins = [];
    private readonly int _source;
    private readonly int _sink;

    public TransferCut(WalkGraph walks, Func<int, int> factOf, Effort effort)
    {
        (_walks, _factOf) = (walks, factOf);
        for (var node = 0; node < 2 * walks.Count; node++)
        {
            _network.AddNode();
        }

        (_source, _sink) = (_network.AddNode(), _network.AddNode());
        _pass = new int[walks.Count];
        Connect();
        _network.Fill(_source, _sink, effort);
    }

    /// <summary>The facts of the least cut.</summary>
    public IReadOnlyCollection<int> Facts()
    {
        var reached = _network.Reached(_source);
        return [.. _walks.States.Where(state => reached[In(state)] && !reached[Out(state)]).Select(state => _factOf(_walks.Leg(state))).Distinct().Order()];
    }

    /// <summary>The facts on each path of the flow, ascending.</summary>
    public IEnumerable<int[]> Paths()
    {
        var onward = _joins.Where(join => _network.Flow(join.Arc) > 0).ToDictionary(join => join.State, join => join.Next);
        var entered = onward.Values.ToHashSet();
        foreach (var start in _walks.States.Where(state => _network.Flow(_pass[state]) > 0 && !entered.Contains(state)))
        {
            var facts = new SortedSet<int>();
            for (int? state = start; state is { } at; state = onward.TryGetValue(at, out var next) ? next : null)
            {
                facts.Add(_factOf(_walks.Leg(at)));
            }

            yield return [.. facts];
        }
    }

    private static int In(int state) => 2 * state;

    private static int Out(int state) => (2 * state) + 1;

    private void Connect()
    {
        foreach (var state in _walks.States)
        {
            _pass[state] = _network.AddArc(In(state), Out(state), 1);
            foreach (var next in _walks.Next(state))
            {
                _joins.Add((state, next, _network.AddArc(Out(state), In(next), 1)));
            }

            if (_walks.Arrives(state))
            {
                _network.AddArc(Out(state), _sink, 1);
            }
        }

        foreach (var state in _walks.Starts)
        {
            _network.AddArc(_source, In(state), 1);
        }
    }
}
