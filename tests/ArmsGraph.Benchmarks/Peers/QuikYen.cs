using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ShortestPath;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>The ten shortest simple paths on the static collapse, by QuikGraph's own Yen: neither dates nor goods count.</summary>
internal sealed class QuikYen
{
    private const int Top = 10;

    private readonly AdjacencyGraph<int, EquatableTaggedEdge<int, double>> _graph = new(allowParallelEdges: false);

    public QuikYen(Size size, StaticPair[] pairs)
    {
        _graph.AddVertexRange(Enumerable.Range(0, size.Parties));
        foreach (var pair in pairs)
        {
            _graph.AddEdge(new EquatableTaggedEdge<int, double>(pair.From, pair.To, pair.Weight));
        }
    }

    /// <summary>How many paths there are, and the sum of their lengths.</summary>
    public Tally Between(int from, int to)
    {
        try
        {
            return new YenShortestPathsAlgorithm<int>(_graph, from, to, Top).Execute()
                .Aggregate(default(Tally), (sum, path) => sum + new Tally(1, (ulong)path.Sum(edge => edge.Tag)));
        }
        catch (NoPathFoundException)
        {
            return default;
        }
    }
}
