using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>The earliest moment at each node of a network under one order, for what needs the labels of all its nodes. O(arcs log nodes).</summary>
internal sealed class EarliestSearch<TClock>(Network network, TClock clock, int minLag) where TClock : struct, IClock
{
    private readonly int?[] _earliest = new int?[network.Nodes];
    private readonly MomentQueue _open = new();

    /// <param name="effort">Counts the arcs.</param>
    /// <param name="isArc">Which arcs take part.</param>
    public void Run(Effort effort, Func<int, bool> isArc)
    {
        foreach (var start in network.Starts)
        {
            if (Start(start) is { } moment)
            {
                Offer(start.Node, moment);
            }
        }

        while (_open.TryPop(out var moment, out var node))
        {
            if (moment != _earliest[node])
            {
                continue;
            }

            var (first, end) = network.Out(node);
            for (var arc = first; arc < end; arc++)
            {
                if (!effort.Spend())
                {
                    return;
                }

                if (isArc(arc) && Pass(arc) is { } passed)
                {
                    Offer(network.To(arc), passed);
                }
            }
        }
    }

    /// <summary>The moment after a first leg; null where the question leaves it out.</summary>
    public int? Start(Network.Start start) => clock.Start(network.Terrain.Store.Legs.When[start.Leg], out var moment) ? moment : null;

    /// <summary>The earliest moment after an arc; null where goods do not come there, or miss it.</summary>
    public int? Pass(int arc) => _earliest[network.From(arc)] is { } moment ? Pass(network, clock, arc, moment, minLag) : null;

    /// <summary>The moment after an arc of goods that are at its beginning at one; null where they miss it.</summary>
    public static int? Pass(Network network, TClock clock, int arc, int moment, int minLag)
    {
        var legs = network.Terrain.Store.Legs;
        var code = legs.When[network.Leg(arc)];
        var passes = network.LinkOf(arc) == Network.Link.Inside
            ? clock.Follow(code, legs.When[network.BoundLeg(network.From(arc))], moment, out var passed)
            : clock.Pass(code, Ordering.Ready(moment, minLag), out passed);
        return passes ? passed : null;
    }

    private void Offer(int node, int moment)
    {
        if (_earliest[node] is not { } known || moment < known)
        {
            _earliest[node] = moment;
            _open.Push(moment, 0, node);
        }
    }
}
