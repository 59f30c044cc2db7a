using ArmsGraph.Benchmarks.Table;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>Question 2 over QuikGraph: labels are settled earliest first; transfers of one day may follow each other.</summary>
/// <param name="parties">How many parties there are.</param>
/// <param name="graph">The graph for a category, or for <see cref="AllGoods"/>.</param>
/// <param name="isSorted">Whether the out-edges rise by day, so that those too early are left out by binary search, and all are of the category.</param>
internal sealed class QuikArrivals(int parties, Func<int, AdjacencyGraph<int, TaggedEdge<int, Tag>>> graph, bool isSorted)
{
    public const int AllGoods = -1;

    private readonly int[] _arrival = new int[parties];
    private readonly bool[] _settled = new bool[parties];
    private readonly PriorityQueue<int, int> _open = new();

    /// <summary>The parties reached other than the source, and the sum of their days.</summary>
    public Tally From(int source, int category)
    {
        Array.Fill(_arrival, int.MaxValue);
        Array.Clear(_settled);
        _arrival[source] = 0;
        _open.Enqueue(source, 0);
        var walked = graph(category);
        while (_open.TryDequeue(out var party, out var day))
        {
            if (!_settled[party])
            {
                _settled[party] = true;
                Extend(walked, party, day, category);
            }
        }

        var reached = default(Tally);
        for (var party = 0; party < parties; party++)
        {
            if (party != source && _arrival[party] != int.MaxValue)
            {
                reached += new Tally(1, (ulong)_arrival[party]);
            }
        }

        return reached;
    }

    private void Extend(AdjacencyGraph<int, TaggedEdge<int, Tag>> walked, int party, int day, int category)
    {
        if (isSorted)
        {
            var edges = QuikGraphs.Edges(walked, party);
            for (var i = QuikGraphs.FirstFrom(edges, day); i < edges.Count; i++)
            {
                Reach(edges[i]);
            }

            return;
        }

        foreach (var edge in walked.OutEdges(party))
        {
            if (edge.Tag.Day >= day && (category == AllGoods || edge.Tag.Category == category))
            {
                Reach(edge);
            }
        }
    }

    private void Reach(TaggedEdge<int, Tag> edge)
    {
        if (edge.Tag.Day < _arrival[edge.Target])
        {
            _arrival[edge.Target] = edge.Tag.Day;
            _open.Enqueue(edge.Target, edge.Tag.Day);
        }
    }
}
