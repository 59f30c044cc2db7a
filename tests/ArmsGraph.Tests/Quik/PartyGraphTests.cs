using ArmsGraph.Model.Entities;
using ArmsGraph.Quik;
using ArmsGraph.Store;
using NUnit.Framework;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;
using QuikGraph.Algorithms.Ranking;
using QuikGraph.Algorithms.Search;

namespace ArmsGraph.Tests.Quik;

/// <summary>Algorithms of QuikGraph on the seeds, as a user would run them.</summary>
public sealed class PartyGraphTests
{
    private static PartyGraph Graph => TransferGraph.Seeds.AsQuikGraph();

    private static Party Korea => TransferGraph.Seeds.FindParty("KOR");

    private static Party Ukraine => TransferGraph.Seeds.FindParty("UKR");

    [Test]
    public void Breadth_first_search_finds_all_that_legs_lead_to()
    {
        var search = new BreadthFirstSearchAlgorithm<Party, Leg>(Graph);
        var found = new List<Party>();
        search.DiscoverVertex += found.Add;
        search.Compute(Korea);
        Assert.That(found, Is.EquivalentTo(LegsTo(Korea).Keys));
        Assert.That(found.Select(party => party.Id.Text), Is.SupersetOf(new[] { "KOR", "USA", "POL", "UKR" }));
    }

    [Test]
    public void Depth_first_search_finds_the_same()
    {
        var search = new DepthFirstSearchAlgorithm<Party, Leg>(Graph) { ProcessAllComponents = false };
        var found = new List<Party>();
        search.DiscoverVertex += found.Add;
        search.Compute(Korea);
        Assert.That(found, Is.EquivalentTo(LegsTo(Korea).Keys));
    }

    [Test]
    public void Parties_are_strongly_connected_where_legs_lead_both_ways()
    {
        var component = new Dictionary<Party, int>();
        Graph.StronglyConnectedComponents(component);
        foreach (var (a, b) in from a in Graph.Vertices from b in Graph.Vertices select (a, b))
        {
            Assert.That(component[a] == component[b], Is.EqualTo(LegsTo(a).ContainsKey(b) && LegsTo(b).ContainsKey(a)), $"{a} and {b}");
        }
    }

    [Test]
    public void Shortest_paths_have_the_fewest_legs()
    {
        var paths = Graph.ShortestPathsDijkstra(_ => 1, Korea);
        var expected = LegsTo(Korea);
        foreach (var party in Graph.Vertices.Where(party => !party.Equals(Korea)))
        {
            Assert.That(paths(party, out var legs) ? legs!.Count() : -1, Is.EqualTo(expected.GetValueOrDefault(party, -1)), $"to {party}");
        }
    }

    [Test]
    public void Page_rank_puts_those_who_receive_nothing_last()
    {
        var rank = new PageRankAlgorithm<Party, Leg>(Graph);
        rank.Compute();
        Assert.That(rank.Ranks.Keys, Is.EquivalentTo(Graph.Vertices));
        Assert.That(Graph.Vertices.Where(Graph.IsInEdgesEmpty).Select(party => rank.Ranks[party]), Is.All.EqualTo(rank.Ranks.Values.Min()).Within(1e-9));
        Assert.That(rank.Ranks[Ukraine], Is.GreaterThan(rank.Ranks[Korea]));
    }

    [Test]
    public void Maximum_flow_counts_legs_that_do_not_meet()
    {
        var copy = Graph.ToMutableCopy();
        var reverse = new ReversedEdgeAugmentorAlgorithm<Party, Pipe>(Weighted(copy), (source, target) => new Pipe(source, target, "reverse"));
        reverse.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<Party, Pipe>(
            (IMutableVertexAndEdgeListGraph<Party, Pipe>)reverse.VisitedGraph, edge => edge.Id == "reverse" ? 0 : 1, (source, target) => new Pipe(source, target, "reverse"), reverse);
        Assert.That(flow.Compute(Korea, Ukraine), Is.InRange(2, Math.Min(Graph.OutDegree(Korea), Graph.InDegree(Ukraine))));
    }

    [Test]
    public void A_spanning_tree_joins_every_party_that_legs_join()
    {
        var undirected = new UndirectedBidirectionalGraph<Party, Leg>(Graph.ToMutableCopy());
        Assert.That(undirected.MinimumSpanningTreeKruskal(_ => 1).Count(), Is.EqualTo(Graph.VertexCount - Graph.WeaklyConnectedComponents(new Dictionary<Party, int>())));
    }

    [Test]
    public void A_copy_may_change_and_the_graph_stays()
    {
        var graph = Graph;
        var copy = graph.ToMutableCopy();
        copy.RemoveVertex(Ukraine);
        Assert.That((copy.VertexCount, graph.ContainsVertex(Ukraine)), Is.EqualTo((graph.VertexCount - 1, true)));
    }

    private static BidirectionalGraph<Party, Pipe> Weighted(BidirectionalGraph<Party, Leg> legs) =>
        legs.Edges.Select(leg => new Pipe(leg.Source, leg.Target, leg.Id)).ToBidirectionalGraph<Party, Pipe>();

    /// <summary>The least number of legs to each party that legs lead to, found by hand.</summary>
    private static Dictionary<Party, int> LegsTo(Party start)
    {
        var graph = Graph;
        var legs = new Dictionary<Party, int> { [start] = 0 };
        var open = new Queue<Party>([start]);
        while (open.TryDequeue(out var party))
        {
            foreach (var next in graph.OutEdges(party).Select(leg => leg.Target).Where(next => legs.TryAdd(next, legs[party] + 1)))
            {
                open.Enqueue(next);
            }
        }

        return legs;
    }

    /// <summary>An edge that a reverse one can be made of, as a leg cannot; equal to itself alone, as QuikGraph needs it of parallel edges.</summary>
    private sealed class Pipe(Party source, Party target, string id) : IEdge<Party>
    {
        public Party Source => source;

        public Party Target => target;

        public string Id => id;
    }
}
