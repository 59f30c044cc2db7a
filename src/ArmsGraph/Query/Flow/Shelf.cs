namespace ArmsGraph.Query.Flow;

/// <summary>
/// The goods of one set that come to a party, by time: a tree over the moments, so that what came before a moment hangs on few nodes and paths stay short.
/// </summary>
internal sealed class Shelf
{
    private readonly List<(int Leg, int Moment)> _arrivals = [];

    /// <summary>Nodes of the tree, root first: the children of i are 2i + 1 and 2i + 2; the arrivals, by moment, are its leaves.</summary>
    private int[] _tree = [];
    private int _width = 1;

    private readonly List<int> _legs = [];

    public IReadOnlyList<int> Legs => _legs;

    public void Add(int leg, int moment)
    {
        _arrivals.Add((leg, moment));
        _legs.Add(leg);
    }

    /// <summary>Adds the tree to a network: what arrives flows from its leaf towards the root.</summary>
    public void Build(FlowNetwork network, Func<int, int> leaves)
    {
        _arrivals.Sort((a, b) => (a.Moment, a.Leg).CompareTo((b.Moment, b.Leg)));
        while (_width < _arrivals.Count)
        {
            _width *= 2;
        }

        _tree = [.. Enumerable.Range(0, (2 * _width) - 1).Select(_ => network.AddNode())];
        for (var node = 1; node < _tree.Length; node++)
        {
            network.AddArc(_tree[node], _tree[(node - 1) / 2], FlowNetwork.Unbounded);
        }

        for (var i = 0; i < _arrivals.Count; i++)
        {
            network.AddArc(leaves(_arrivals[i].Leg), _tree[_width - 1 + i], FlowNetwork.Unbounded);
        }
    }

    /// <summary>Lets all that came before a moment flow to a node: O(log arrivals) arcs.</summary>
    public void Connect(FlowNetwork network, int until, int node)
    {
        var (low, high) = (0, _arrivals.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _arrivals[middle].Moment < until ? (middle + 1, high) : (low, middle);
        }

        for (var (at, size, left) = (0, _width, low); left > 0;)
        {
            if (left >= size)
            {
                network.AddArc(_tree[at], node, FlowNetwork.Unbounded);
                return;
            }

            size /= 2;
            if (left >= size)
            {
                network.AddArc(_tree[(2 * at) + 1], node, FlowNetwork.Unbounded);
                (at, left) = ((2 * at) + 2, left - size);
            }
            else
            {
                at = (2 * at) + 1;
            }
        }
    }
}
