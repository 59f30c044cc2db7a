using ArmsGraph.Benchmarks.Table;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>Question 2 over QuikGraph, tuned: the graph holds the asked goods alone, out-edges rise by day and are entered by binary search, labels lie in arrays.</summary>
internal sealed class QuikArrivalsTuned(int parties)
{
    private readonly int[] _arrival = new int[parties];
    private readonly bool[] _settled = new bool[parties];
    private readonly PriorityQueue<int, int> _open = new();

    /// <summary>The parties reached other than the source, and the sum of their days.</summary>
    public Tally From(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph, int source)
    {
        Array.Fill(_arrival, int.MaxValue);
        Array.Clear(_settled);
        _arrival[source] = 0;
        _open.Enqueue(source, 0);
        while (_open.TryDequeue(out var party, out var day))
        {
            if (!_settled[party])
            {
                _settled[party] = true;
                Extend(QuikGraphs.Edges(graph, party), day);
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

    private void Extend(IList<TaggedEdge<int, Tag>> edges, int day)
    {
        for (var i = QuikGraphs.FirstFrom(edges, day); i < edges.Count; i++)
        {
            var edge = edges[i];
            if (edge.Tag.Day < _arrival[edge.Target])
            {
                _arrival[edge.Target] = edge.Tag.Day;
                _open.Enqueue(edge.Target, edge.Tag.Day);
            }
        }
    }
}
