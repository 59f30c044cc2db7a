using ArmsGraph.Benchmarks.Data;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>The transfers as QuikGraph keeps them: an edge object each.</summary>
internal static class QuikGraphs
{
    /// <summary>All transfers in the order of the rows, as one would build it first.</summary>
    public static AdjacencyGraph<int, TaggedEdge<int, Tag>> Whole(Size size, ReadOnlySpan<Shipment> shipments)
    {
        var graph = Empty(size);
        for (var row = 0; row < shipments.Length; row++)
        {
            graph.AddEdge(Edge(shipments[row], row));
        }

        return graph;
    }

    /// <summary>A graph for each category, and one of all, whose out-edges rise by day: what a good user would come to.</summary>
    public static (AdjacencyGraph<int, TaggedEdge<int, Tag>> All, AdjacencyGraph<int, TaggedEdge<int, Tag>>[] ByCategory) Sorted(Size size, Shipment[] shipments)
    {
        var rows = Enumerable.Range(0, shipments.Length).ToArray();
        Array.Sort(Array.ConvertAll(rows, row => ((long)shipments[row].Day << 32) | (uint)row), rows);
        var all = Empty(size);
        var byCategory = Enumerable.Range(0, Shipment.Categories).Select(_ => Empty(size)).ToArray();
        foreach (var row in rows)
        {
            var edge = Edge(shipments[row], row);
            all.AddEdge(edge);
            byCategory[shipments[row].Category].AddEdge(edge);
        }

        return (all, byCategory);
    }

    /// <summary>The transfers with their year's first day in place of the day.</summary>
    public static Shipment[] YearWide(Shipment[] shipments) => Array.ConvertAll(shipments, shipment => shipment with { Day = FactLines.YearStart(shipment.Day) });

    /// <summary>The out-edges of a party as the list that QuikGraph keeps them in.</summary>
    public static IList<TaggedEdge<int, Tag>> Edges(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph, int party) =>
        (IList<TaggedEdge<int, Tag>>)graph.OutEdges(party);

    /// <summary>The first edge of a list that rises by day whose day is not before the given one.</summary>
    public static int FirstFrom(IList<TaggedEdge<int, Tag>> edges, int day)
    {
        var (low, high) = (0, edges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = edges[middle].Tag.Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static AdjacencyGraph<int, TaggedEdge<int, Tag>> Empty(Size size)
    {
        var graph = new AdjacencyGraph<int, TaggedEdge<int, Tag>>(allowParallelEdges: true, size.Parties);
        graph.AddVertexRange(Enumerable.Range(0, size.Parties));
        return graph;
    }

    private static TaggedEdge<int, Tag> Edge(Shipment shipment, int row) => new(shipment.From, shipment.To, new Tag(shipment.Day, shipment.Category, row));
}
