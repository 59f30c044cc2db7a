using System.Collections.Concurrent;

namespace ArmsGraph.Query.Reach;

/// <summary>
/// The labels of one search and its queue, lent from a pool so that a search allocates nothing that grows with the graph. A node is a party with what is known of
/// the lot there; of legs after which it matters by which the goods came, the leg itself. Its label is the best moment found so far and how it was reached.
/// </summary>
internal sealed class ReachLabels
{
    public const int None = -1;

    private static readonly ConcurrentBag<ReachLabels> Pool = [];

    private readonly MomentQueue _open = new();
    private readonly Dictionary<(int Leg, int Lot), int> _ofLeg = [];
    private readonly List<int> _blockOfLot = [];

    /// <summary>By node; meaningless where <see cref="_leg"/> is <see cref="None"/>, but then no moment is later.</summary>
    private int[] _moment = [];
    private int[] _leg = [];
    private int[] _before = [];
    private int[] _legs = [];
    private int[] _lot = [];
    private int _nodes;
    private int _parties;

    private ReachLabels()
    {
    }

    public static ReachLabels Lend(int parties)
    {
        var labels = Pool.TryTake(out var used) ? used : new ReachLabels();
        labels._open.Clear();
        labels._ofLeg.Clear();
        labels._blockOfLot.Clear();
        (labels._nodes, labels._parties) = (0, parties);
        return labels;
    }

    public void GiveBack() => Pool.Add(this);

    /// <summary>The moment of a node that was reached.</summary>
    public int Moment(int node) => _moment[node];

    /// <summary>The leg by which a node was reached; <see cref="None"/> where it was not.</summary>
    public int Leg(int node) => _leg[node];

    /// <summary>What is known of the lot at a node.</summary>
    public int Lot(int node) => _lot[node];

    /// <summary>The legs by which a node was reached, in order.</summary>
    public List<int> Path(int node)
    {
        var path = new List<int>();
        for (var at = node; at != None; at = _before[at])
        {
            path.Add(_leg[at]);
        }

        path.Reverse();
        return path;
    }

    /// <summary>The first node of a lot: that of party p lies p further on.</summary>
    public int Block(int lot)
    {
        while (_blockOfLot.Count <= lot)
        {
            _blockOfLot.Add(None);
        }

        if (_blockOfLot[lot] == None)
        {
            _blockOfLot[lot] = Add(_parties, lot);
        }

        return _blockOfLot[lot];
    }

    /// <summary>The node of a leg by which it matters to have come.</summary>
    public int OfLeg(int leg, int lot)
    {
        if (!_ofLeg.TryGetValue((leg, lot), out var node))
        {
            node = Add(1, lot);
            _ofLeg.Add((leg, lot), node);
        }

        return node;
    }

    /// <summary>Whether a moment betters the label of a node.</summary>
    public bool Betters(int node, int moment) => moment < _moment[node] || (moment == int.MaxValue && _leg[node] == None);

    public void Set(int node, int moment, int leg, int before)
    {
        var legs = before == None ? 1 : _legs[before] + 1;
        (_moment[node], _leg[node], _before[node], _legs[node]) = (moment, leg, before, legs);
        _open.Push(moment, legs, node);
    }

    /// <summary>Takes the node of the earliest label that was not taken yet, of equal ones that of the fewest legs.</summary>
    public bool TryTake(out int node)
    {
        while (_open.TryPop(out var moment, out node))
        {
            if (moment == _moment[node])
            {
                return true;
            }
        }

        return false;
    }

    private int Add(int nodes, int lot)
    {
        var first = _nodes;
        _nodes += nodes;
        if (_nodes > _leg.Length)
        {
            var size = Math.Max(_nodes, 2 * _leg.Length);
            Array.Resize(ref _moment, size);
            Array.Resize(ref _leg, size);
            Array.Resize(ref _before, size);
            Array.Resize(ref _legs, size);
            Array.Resize(ref _lot, size);
        }

        _moment.AsSpan(first, nodes).Fill(int.MaxValue);
        _leg.AsSpan(first, nodes).Fill(None);
        _lot.AsSpan(first, nodes).Fill(lot);
        return first;
    }
}
