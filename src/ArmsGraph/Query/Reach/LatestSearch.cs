using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>The latest moment at each node of a network from which the destination is still reached by a deadline, under one order. O(arcs log nodes).</summary>
internal sealed class LatestSearch<TDeadline>(Network network, TDeadline deadline, int minLag) where TDeadline : struct, IDeadline
{
    private const int Missed = Window.NoStart;

    private readonly int[] _latest = new int[network.Nodes];

    /// <summary>By node: the arc by which it is reached; -1 at the destination itself.</summary>
    private readonly int[] _next = new int[network.Nodes];
    private readonly int[] _legs = new int[network.Nodes];
    private readonly MomentQueue _open = new();

    /// <param name="to">The destinations.</param>
    /// <param name="day">The day by whose end goods have to be there.</param>
    /// <param name="effort">Counts the arcs.</param>
    /// <param name="isArc">Which arcs take part; null is all.</param>
    public void Run(HashSet<int> to, int day, Effort effort, Func<int, bool>? isArc = null)
    {
        Array.Fill(_latest, Missed);
        for (var node = 0; node < network.Nodes; node++)
        {
            if (to.Contains(network.Party(node)))
            {
                Set(node, deadline.EndOf(day), -1, 0);
            }
        }

        while (_open.TryPop(out var moment, out var node))
        {
            if (~moment != _latest[node])
            {
                continue;
            }

            foreach (var arc in network.In(node))
            {
                if (!effort.Spend())
                {
                    return;
                }

                var from = network.From(arc);
                if ((isArc is null || isArc(arc)) && Before(arc, _latest[node]) is { } latest && latest > _latest[from])
                {
                    Set(from, latest, arc, _legs[node] + 1);
                }
            }
        }
    }

    /// <summary>The latest moment at a node; null where the destination is not reached from it in time.</summary>
    public int? Latest(int node) => _latest[node] == Missed ? null : _latest[node];

    /// <summary>The latest moment of a first leg; null where it is too late.</summary>
    public int? Latest(Network.Start start) => Latest(start.Node) is { } latest ? deadline.Start(network.Terrain.Store.Legs.When[start.Leg], latest) : null;

    /// <summary>The legs from a start to the destination.</summary>
    public List<int> Path(Network.Start start)
    {
        var path = new List<int> { start.Leg };
        for (var arc = _next[start.Node]; arc >= 0; arc = _next[network.To(arc)])
        {
            path.Add(network.Leg(arc));
        }

        return path;
    }

    private int? Before(int arc, int latest)
    {
        var legs = network.Terrain.Store.Legs;
        var code = legs.When[network.Leg(arc)];
        if (network.LinkOf(arc) == Network.Link.Inside)
        {
            return deadline.Follow(code, legs.When[network.BoundLeg(network.From(arc))], latest);
        }

        return deadline.Pass(code, latest) is { } moment ? (moment is Window.NoEnd or Missed ? moment : (int)Math.Max((long)moment - minLag, Missed + 1L)) : null;
    }

    private void Set(int node, int latest, int arc, int legs)
    {
        (_latest[node], _next[node], _legs[node]) = (latest, arc, legs);
        _open.Push(~latest, legs, node);
    }
}
