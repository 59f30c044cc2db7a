using ArmsGraph.Benchmarks.Table;
using QuikGraph;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>Question 6 over QuikGraph, plain: depth first over all out-edges, at most three, one category, days that do not fall, no party twice.</summary>
internal sealed class QuikRoutes(AdjacencyGraph<int, TaggedEdge<int, Tag>> graph)
{
    private const int MostLegs = 3;

    private static readonly ulong[] Weights = [1, 3, 7];

    private readonly TaggedEdge<int, Tag>[] _path = new TaggedEdge<int, Tag>[MostLegs];
    private Tally _found;

    public Tally Between(int from, int to)
    {
        _found = default;
        Extend(from, to, 0);
        return _found;
    }

    private void Extend(int at, int to, int legs)
    {
        foreach (var edge in graph.OutEdges(at))
        {
            if (legs > 0 && (edge.Tag.Category != _path[0].Tag.Category || edge.Tag.Day < _path[legs - 1].Tag.Day || Visited(edge.Target, legs)))
            {
                continue;
            }

            _path[legs] = edge;
            if (edge.Target == to)
            {
                Add(legs + 1);
            }
            else if (legs + 1 < MostLegs)
            {
                Extend(edge.Target, to, legs + 1);
            }
        }
    }

    private bool Visited(int party, int legs)
    {
        for (var i = 0; i < legs; i++)
        {
            if (_path[i].Source == party)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(int legs)
    {
        var sum = 0UL;
        for (var i = 0; i < legs; i++)
        {
            sum += Weights[i] * (ulong)_path[i].Tag.Id;
        }

        _found += new Tally(legs == 1 ? 1 : 0, sum, legs == 2 ? 1 : 0, legs == 3 ? 1 : 0);
    }
}
