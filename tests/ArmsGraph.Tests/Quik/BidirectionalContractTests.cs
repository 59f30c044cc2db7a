using ArmsGraph.Claims;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using CsCheck;
using NUnit.Framework;
using QuikGraph;

namespace ArmsGraph.Tests.Quik;

/// <summary>A graph of legs answers every question as QuikGraph's own graph of the same legs does.</summary>
public sealed class BidirectionalContractTests
{
    private static readonly string[] Codes = ["KOR", "USA", "UKR", "POL", "DEU", "GBR"];

    private static readonly Party[] Parties = [.. Codes.Append("NOR").Select(TransferGraph.Seeds.FindParty)];

    private static Gen<TransferGraph> Graphs => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[0, 12].Select(pairs =>
    {
        var builder = new TransferGraphBuilder().Add(new Source { Id = new("s") });
        for (var i = 0; i < pairs.Length; i++)
        {
            var (from, to) = pairs[i];
            var id = FormattableString.Invariant($"s/t{i}");
            builder.Add(new Claim
            {
                Id = new(id), Source = new("s"),
                Fact = new Transfer { Id = new(id), From = new Participant { Party = new(Codes[from]) }, To = new Participant { Party = new(Codes[to]) } },
            });
        }

        return builder.Build();
    });

    [Test]
    public void It_says_of_the_whole_what_the_other_says() => Graphs.Sample(
        graph =>
        {
            var (ours, theirs) = (graph.AsQuikGraph(), Other(graph));
            Assert.That((ours.IsDirected, ours.AllowParallelEdges, ours.VertexCount, ours.EdgeCount), Is.EqualTo((theirs.IsDirected, theirs.AllowParallelEdges, theirs.VertexCount, theirs.EdgeCount)));
            Assert.That((ours.IsVerticesEmpty, ours.IsEdgesEmpty), Is.EqualTo((theirs.IsVerticesEmpty, theirs.IsEdgesEmpty)));
            Assert.That(ours.Vertices, Is.EquivalentTo(theirs.Vertices));
            Assert.That(ours.Edges, Is.EqualTo(graph.Legs));
            Assert.That(ours.Edges, Is.EquivalentTo(theirs.Edges));
        },
        iter: 100);

    [Test]
    public void It_says_of_each_party_what_the_other_says() => Graphs.Sample(
        graph =>
        {
            var (ours, theirs) = (graph.AsQuikGraph(), Other(graph));
            foreach (var party in Parties)
            {
                Assert.That(ours.ContainsVertex(party), Is.EqualTo(theirs.ContainsVertex(party)));
                Assert.That(ours.TryGetOutEdges(party, out var oursOut), Is.EqualTo(theirs.TryGetOutEdges(party, out var theirsOut)));
                Assert.That(ours.TryGetInEdges(party, out var oursIn), Is.EqualTo(theirs.TryGetInEdges(party, out var theirsIn)));
                Assert.That(oursOut ?? [], Is.EqualTo(theirsOut ?? []));
                Assert.That(oursIn ?? [], Is.EqualTo(theirsIn ?? []));
                if (theirs.ContainsVertex(party))
                {
                    Assert.That((ours.OutDegree(party), ours.InDegree(party), ours.Degree(party)), Is.EqualTo((theirs.OutDegree(party), theirs.InDegree(party), theirs.Degree(party))));
                    Assert.That((ours.IsOutEdgesEmpty(party), ours.IsInEdgesEmpty(party)), Is.EqualTo((theirs.IsOutEdgesEmpty(party), theirs.IsInEdgesEmpty(party))));
                    Assert.That(Enumerable.Range(0, ours.OutDegree(party)).Select(i => ours.OutEdge(party, i)), Is.EqualTo(ours.OutEdges(party)));
                    Assert.That(Enumerable.Range(0, ours.InDegree(party)).Select(i => ours.InEdge(party, i)), Is.EqualTo(ours.InEdges(party)));
                }
                else
                {
                    Assert.That(() => ours.OutEdges(party), Throws.TypeOf<VertexNotFoundException>());
                    Assert.That(() => theirs.OutEdges(party), Throws.TypeOf<VertexNotFoundException>());
                    Assert.That(() => ours.InDegree(party), Throws.TypeOf<VertexNotFoundException>());
                }
            }
        },
        iter: 100);

    [Test]
    public void It_says_of_each_pair_what_the_other_says() => Graphs.Sample(
        graph =>
        {
            var (ours, theirs) = (graph.AsQuikGraph(), Other(graph));
            foreach (var (source, target) in from a in Parties from b in Parties select (a, b))
            {
                Assert.That(ours.ContainsEdge(source, target), Is.EqualTo(theirs.ContainsEdge(source, target)));
                Assert.That(ours.TryGetEdge(source, target, out var ourEdge), Is.EqualTo(theirs.TryGetEdge(source, target, out var theirEdge)));
                Assert.That(ourEdge, Is.EqualTo(theirEdge));
                Assert.That(ours.TryGetEdges(source, target, out var ourEdges), Is.EqualTo(theirs.TryGetEdges(source, target, out var theirEdges)), $"{source} to {target}");
                Assert.That(ourEdges ?? [], Is.EqualTo(theirEdges ?? []));
            }

            Assert.That(graph.Legs.All(ours.ContainsEdge), Is.True);
        },
        iter: 100);

    [Test]
    public void Parallel_legs_are_distinct()
    {
        var claims = Enumerable.Range(0, 2).Select(i => new Claim
        {
            Id = new($"s/t{i}"), Source = new("s"),
            Fact = new Transfer { Id = new($"s/t{i}"), From = new Participant { Party = new("KOR") }, To = new Participant { Party = new("UKR") } },
        });
        var builder = new TransferGraphBuilder().Add(new Source { Id = new("s") });
        foreach (var claim in claims)
        {
            builder.Add(claim);
        }

        var graph = builder.Build().AsQuikGraph();
        Assert.That(graph.Edges.Distinct().Count(), Is.EqualTo(2));
        Assert.That(graph.ToMutableCopy().EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void Nobody_is_asked_about() => Assert.That(() => TransferGraph.Seeds.AsQuikGraph().OutEdges(null!), Throws.ArgumentNullException);

    private static BidirectionalGraph<Party, Leg> Other(TransferGraph graph)
    {
        var other = new BidirectionalGraph<Party, Leg>(allowParallelEdges: true);
        other.AddVerticesAndEdgeRange(graph.Legs);
        return other;
    }
}
