using ArmsGraph.Store;

namespace ArmsGraph.Query.Reach;

/// <summary>
/// All that can follow one another from some first legs, dates left aside, as a graph in rows both ways: what is asked backwards, or for more than the earliest moment,
/// is asked of it, since what is known of a lot is only told forwards. A node is as in <see cref="LabelSearch{TClock}"/>: a party with the state of the lot there; of
/// bound legs the leg itself.
/// </summary>
internal sealed class Network
{
    private readonly Terrain _terrain;
    private readonly LegColumns _legs;
    private readonly bool _inferred;
    private readonly bool _comparesGoods;
    private readonly List<int[]?> _ofLot = [];
    private readonly Dictionary<(int Leg, int Lot), int> _ofLeg = [];
    private readonly List<(int Party, int Lot, int Leg)> _nodes = [];
    private readonly List<Start> _starts = [];
    private readonly List<int> _leg = [];
    private readonly List<int> _to = [];
    private readonly List<Link> _link = [];
    private readonly List<int> _out = [];
    private readonly int[] _from;
    private readonly int[] _in;
    private readonly int[] _inStart;

    /// <summary>Follows the legs from the starts of each party on its own. O(legs for each state of the lot); each arc is a step of the effort.</summary>
    public Network(Terrain terrain, TransferQuestion question, IEnumerable<HashSet<int>> origins, Effort effort)
    {
        (_terrain, _legs, _inferred, _comparesGoods) = (terrain, terrain.Store.Legs, question.Inferred, question.Continuity != Continuity.None);
        foreach (var (leg, origin) in origins.SelectMany(terrain.Starts))
        {
            if (terrain.Lots.Start(_legs.Letter[leg]) is var lot and not Lots.None && effort.Spend())
            {
                _starts.Add(new Start(leg, origin, origin >= 0 ? origin : _legs.From[leg], NodeOf(leg, _comparesGoods ? lot : 0)));
            }
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            _out.Add(_leg.Count);
            if (!effort.IsSpent)
            {
                Expand(node, effort);
            }
        }

        _out.Add(_leg.Count);
        _from = new int[_leg.Count];
        for (var node = 0; node < _nodes.Count; node++)
        {
            _from.AsSpan(_out[node], _out[node + 1] - _out[node]).Fill(node);
        }

        (_in, _inStart) = Incoming();
    }

    /// <summary>How an arc goes on.</summary>
    public enum Link : byte
    {
        /// <summary>Goods and dates allow it.</summary>
        Joined,

        /// <summary>A declared link says so.</summary>
        Declared,

        /// <summary>It is the next leg inside one transfer: no date is tested.</summary>
        Inside,
    }

    public Terrain Terrain => _terrain;

    public int Nodes => _nodes.Count;

    public int Arcs => _leg.Count;

    public IReadOnlyList<Start> Starts => _starts;

    public int Party(int node) => _nodes[node].Party;

    /// <summary>The leg of a bound node, else -1. Arcs inside a transfer leave only such.</summary>
    public int BoundLeg(int node) => _nodes[node].Leg;

    /// <summary>The arcs out of a node are those from the first to before the end.</summary>
    public (int First, int End) Out(int node) => (_out[node], _out[node + 1]);

    /// <summary>The arcs into a node.</summary>
    public ReadOnlySpan<int> In(int node) => _in.AsSpan(_inStart[node], _inStart[node + 1] - _inStart[node]);

    public int Leg(int arc) => _leg[arc];

    public int From(int arc) => _from[arc];

    public int To(int arc) => _to[arc];

    public Link LinkOf(int arc) => _link[arc];

    private void Expand(int node, Effort effort)
    {
        var (party, lot, bound) = _nodes[node];
        if (bound >= 0)
        {
            if (_legs.NextInChain(bound) is var next and >= 0 && _terrain.View.HasLeg(next))
            {
                Add(next, Gone(lot, next), Link.Inside);
            }

            foreach (var onward in _terrain.DeclaredAfter(bound))
            {
                Add(onward, Gone(lot, onward), Link.Declared);
            }
        }

        var segments = _terrain.Store.Out.Segments;
        var (first, end) = _inferred ? segments.At(party) : (0, 0);
        for (var segment = first; segment < end; segment++)
        {
            var joined = _comparesGoods ? _terrain.Lots.Join(lot, segments.Letter[segment]) : 0;
            for (var leg = segments.Start[segment]; joined != Lots.None && leg < segments.Start[segment + 1] && effort.Spend(); leg++)
            {
                if (_terrain.View.HasLeg(leg) && (bound < 0 || (_terrain.MayJoin(bound, leg) && !_terrain.IsDeclaredOnward(bound, leg))))
                {
                    Add(leg, joined, Link.Joined);
                }
            }
        }
    }

    private int Gone(int lot, int leg) => _comparesGoods ? _terrain.Lots.GoOn(lot, _legs.Letter[leg]) : 0;

    private void Add(int leg, int lot, Link link)
    {
        _leg.Add(leg);
        _to.Add(NodeOf(leg, lot));
        _link.Add(link);
    }

    private int NodeOf(int leg, int lot)
    {
        var party = _legs.To[leg];
        if (_terrain.Store.Bound.Contains(leg))
        {
            if (!_ofLeg.TryGetValue((leg, lot), out var ofLeg))
            {
                _ofLeg.Add((leg, lot), ofLeg = _nodes.Count);
                _nodes.Add((party, lot, leg));
            }

            return ofLeg;
        }

        while (_ofLot.Count <= lot)
        {
            _ofLot.Add(null);
        }

        var block = _ofLot[lot] ??= new int[_terrain.Store.Entities.Count];
        if (block[party] == 0)
        {
            _nodes.Add((party, lot, -1));
            block[party] = _nodes.Count;
        }

        return block[party] - 1;
    }

    private (int[] Arcs, int[] Starts) Incoming()
    {
        var starts = new int[_nodes.Count + 1];
        foreach (var to in _to)
        {
            starts[to + 1]++;
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            starts[node + 1] += starts[node];
        }

        var (arcs, next) = (new int[_to.Count], starts.ToArray());
        for (var arc = 0; arc < _to.Count; arc++)
        {
            arcs[next[_to[arc]]++] = arc;
        }

        return (arcs, starts);
    }

    /// <param name="Leg">A first leg.</param>
    /// <param name="Origin">The state of origin, where the route starts there; else -1.</param>
    /// <param name="Party">Who starts it.</param>
    /// <param name="Node">Where it leads.</param>
    public readonly record struct Start(int Leg, int Origin, int Party, int Node);
}
