using ArmsGraph.Benchmarks.Table;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>
/// Question 6 over QuikGraph, tuned: a graph for each category, out-edges that rise by day and are entered by binary search, and for each supplier of the
/// destination the last day on which it supplies it, so that no last leg is looked for where there is none.
/// </summary>
internal sealed class QuikRoutesTuned
{
    private readonly AdjacencyGraph<int, TaggedEdge<int, Tag>>[] _graphs;
    private readonly List<int>[][] _suppliers;
    private readonly int[] _lastDay;
    private Tally _found;

    public QuikRoutesTuned(int parties, AdjacencyGraph<int, TaggedEdge<int, Tag>>[] byCategory)
    {
        _graphs = byCategory;
        _suppliers = [.. byCategory.Select(graph => Suppliers(parties, graph))];
        _lastDay = new int[parties];
        Array.Fill(_lastDay, -1);
    }

    public Tally Between(int from, int to)
    {
        _found = default;
        for (var category = 0; category < _graphs.Length; category++)
        {
            var last = Mark(category, to);
            if (last >= 0)
            {
                First(_graphs[category], from, to, last);
            }

            foreach (var supplier in _suppliers[category][to])
            {
                _lastDay[supplier] = -1;
            }
        }

        return _found;
    }

    private static List<int>[] Suppliers(int parties, AdjacencyGraph<int, TaggedEdge<int, Tag>> graph)
    {
        var suppliers = Enumerable.Range(0, parties).Select(_ => new List<int>()).ToArray();
        foreach (var (from, to) in graph.Edges.Select(edge => (edge.Source, edge.Target)).Distinct())
        {
            suppliers[to].Add(from);
        }

        return suppliers;
    }

    private int Mark(int category, int to)
    {
        var last = -1;
        foreach (var supplier in _suppliers[category][to])
        {
            foreach (var edge in QuikGraphs.Edges(_graphs[category], supplier))
            {
                if (edge.Target == to)
                {
                    _lastDay[supplier] = edge.Tag.Day;
                }
            }

            last = Math.Max(last, _lastDay[supplier]);
        }

        return last;
    }

    private void First(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph, int from, int to, int last)
    {
        foreach (var first in QuikGraphs.Edges(graph, from))
        {
            if (first.Tag.Day > last)
            {
                return;
            }

            if (first.Target == to)
            {
                _found += new Tally(1, (ulong)first.Tag.Id);
            }
            else
            {
                Second(graph, from, to, last, first);
            }
        }
    }

    private void Second(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph, int from, int to, int last, TaggedEdge<int, Tag> first)
    {
        var edges = QuikGraphs.Edges(graph, first.Target);
        for (var i = QuikGraphs.FirstFrom(edges, first.Tag.Day); i < edges.Count && edges[i].Tag.Day <= last; i++)
        {
            var second = edges[i];
            if (second.Target == to)
            {
                _found += new Tally(0, (ulong)first.Tag.Id + (3 * (ulong)second.Tag.Id), 1);
            }
            else if (second.Target != from && _lastDay[second.Target] >= second.Tag.Day)
            {
                Third(graph, to, first, second);
            }
        }
    }

    private void Third(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph, int to, TaggedEdge<int, Tag> first, TaggedEdge<int, Tag> second)
    {
        var edges = QuikGraphs.Edges(graph, second.Target);
        var last = _lastDay[second.Target];
        for (var i = QuikGraphs.FirstFrom(edges, second.Tag.Day); i < edges.Count && edges[i].Tag.Day <= last; i++)
        {
            if (edges[i].Target == to)
            {
                _found += new Tally(0, (ulong)first.Tag.Id + (3 * (ulong)second.Tag.Id) + (7 * (ulong)edges[i].Tag.Id), 0, 1);
            }
        }
    }
}
