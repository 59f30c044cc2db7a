using ArmsGraph.Benchmarks.Table;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>
/// Question 2 over QuikGraph, plain: labels are settled earliest first, kept by vertex in a dictionary as QuikGraph's own searches keep them; all out-edges are
/// looked at. Transfers of one day may follow each other.
/// </summary>
internal sealed class QuikArrivals(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph)
{
    public const int AllGoods = -1;

    private readonly PriorityQueue<int, int> _open = new();

    /// <summary>The parties reached other than the source, and the sum of their days.</summary>
    public Tally From(int source, int category)
    {
        var arrival = new Dictionary<int, int> { [source] = 0 };
        var settled = new HashSet<int>();
        _open.Enqueue(source, 0);
        while (_open.TryDequeue(out var party, out var day))
        {
            if (!settled.Add(party))
            {
                continue;
            }

            foreach (var edge in graph.OutEdges(party))
            {
                var isUsable = edge.Tag.Day >= day && (category == AllGoods || edge.Tag.Category == category);
                if (isUsable && (!arrival.TryGetValue(edge.Target, out var known) || edge.Tag.Day < known))
                {
                    arrival[edge.Target] = edge.Tag.Day;
                    _open.Enqueue(edge.Target, edge.Tag.Day);
                }
            }
        }

        arrival.Remove(source);
        return arrival.Values.Aggregate(default(Tally), (sum, day) => sum + new Tally(1, (ulong)day));
    }
}
