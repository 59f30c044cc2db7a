namespace ArmsGraph.Query.Flow;

/// <summary>
/// A network of arcs with capacities, and the most that can flow through it (Dinic). Parallel arcs stay apart. O(V^2 E) at worst, near O(E) for each length of path.
/// </summary>
internal sealed class FlowNetwork
{
    /// <summary>The capacity of an arc that nothing bounds; flow does not wear it down, so sums of others stay exact.</summary>
    public const decimal Unbounded = decimal.MaxValue;

    private const int None = -1;

    /// <summary>The first arc of each node, and after each arc the next one of its node; <see cref="None"/> ends the list.</summary>
    private readonly List<int> _first = [];
    private readonly List<int> _following = [];

    /// <summary>Arc 2i and arc 2i + 1 are one arc and its reverse.</summary>
    private readonly List<int> _head = [];
    private readonly List<decimal> _residual = [];

    private int[] _level = [];
    private int[] _current = [];

    public int Nodes => _first.Count;

    public int AddNode()
    {
        _first.Add(None);
        return _first.Count - 1;
    }

    /// <summary>Adds an arc and tells its number.</summary>
    public int AddArc(int tail, int head, decimal capacity)
    {
        Add(tail, head, capacity);
        Add(head, tail, 0);
        return _head.Count - 2;
    }

    /// <summary>What flows through an arc; of one without bound too.</summary>
    public decimal Flow(int arc) => _residual[arc + 1];

    /// <summary>The most that flows from one node to another; call it once, and not where a path without bound joins them. Less than that where the effort, a step for each path and each length of path, is spent first.</summary>
    public decimal Fill(int source, int sink, Effort effort)
    {
        var total = 0m;
        while (Level(source, sink, effort))
        {
            _current = [.. _first];
            while (Augment(source, sink) is > 0 and var more)
            {
                total += more;
                if (!effort.Spend())
                {
                    return total;
                }
            }
        }

        return total;
    }

    /// <summary>The nodes to which more could flow from a node; with the arcs in question left to those without bound, on request.</summary>
    public bool[] Reached(int source, bool unboundedOnly = false)
    {
        var reached = new bool[Nodes];
        var open = new Stack<int>([source]);
        reached[source] = true;
        while (open.TryPop(out var node))
        {
            for (var arc = _first[node]; arc != None; arc = _following[arc])
            {
                if (!reached[_head[arc]] && (unboundedOnly ? _residual[arc] == Unbounded : _residual[arc] > 0))
                {
                    reached[_head[arc]] = true;
                    open.Push(_head[arc]);
                }
            }
        }

        return reached;
    }

    /// <summary>The nodes from which arcs without bound alone lead to a node.</summary>
    public bool[] LeadingWithoutBound(int sink)
    {
        var leading = new bool[Nodes];
        var open = new Stack<int>([sink]);
        leading[sink] = true;
        while (open.TryPop(out var node))
        {
            for (var arc = _first[node]; arc != None; arc = _following[arc])
            {
                if (_residual[arc ^ 1] == Unbounded && !leading[_head[arc]])
                {
                    leading[_head[arc]] = true;
                    open.Push(_head[arc]);
                }
            }
        }

        return leading;
    }

    private void Add(int tail, int head, decimal capacity)
    {
        _following.Add(_first[tail]);
        _first[tail] = _head.Count;
        _head.Add(head);
        _residual.Add(capacity);
    }

    private bool Level(int source, int sink, Effort effort)
    {
        _level = new int[Nodes];
        Array.Fill(_level, None);
        _level[source] = 0;
        var open = new Queue<int>([source]);
        if (!effort.Spend())
        {
            return false;
        }

        while (_level[sink] == None && open.TryDequeue(out var node))
        {
            effort.Spend(0);
            for (var arc = _first[node]; arc != None; arc = _following[arc])
            {
                if (_residual[arc] > 0 && _level[_head[arc]] == None)
                {
                    _level[_head[arc]] = _level[node] + 1;
                    open.Enqueue(_head[arc]);
                }
            }
        }

        return _level[sink] != None;
    }

    /// <summary>Sends what fits along one shortest path; 0 where none is left. A loop and no recursion, since paths through time are long.</summary>
    private decimal Augment(int source, int sink)
    {
        var path = new List<int>();
        var node = source;
        while (node != sink)
        {
            var arc = _current[node];
            while (arc != None && !(_residual[arc] > 0 && _level[_head[arc]] == _level[node] + 1))
            {
                arc = _following[arc];
            }

            _current[node] = arc;
            if (arc != None)
            {
                path.Add(arc);
                node = _head[arc];
            }
            else if (path.Count == 0)
            {
                return 0;
            }
            else
            {
                node = _head[path[^1] ^ 1];
                path.RemoveAt(path.Count - 1);
                _current[node] = _following[_current[node]];
            }
        }

        var amount = path.Min(arc => _residual[arc]);
        foreach (var arc in path)
        {
            Move(arc, -amount);
            Move(arc ^ 1, amount);
        }

        return amount;
    }

    private void Move(int arc, decimal change) => _residual[arc] = _residual[arc] == Unbounded ? Unbounded : _residual[arc] + change;
}
