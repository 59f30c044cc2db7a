using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Tests;

public sealed class TransferGraphBuilderTests
{
    private static readonly Transfer Shells = new() { Id = new FactId("s/shells"), To = new Participant { Party = new EntityId("UKR") } };

    [Test]
    public void Building_twice_tells_the_same_faults_twice()
    {
        var builder = Started().Add(new Claim { Fact = new Transfer { Id = new FactId("s/none") }, Source = new SourceId("s") });

        var first = Assert.Throws<FactDocumentException>(() => builder.Build());
        var second = Assert.Throws<FactDocumentException>(() => builder.Build());

        Assert.That(first.Diagnostics.Single().ToString(), Does.StartWith("(code): AG3001: 'claimOn' names \"s/none\", which nothing declares"));
        Assert.That(second.Diagnostics, Is.EqualTo(first.Diagnostics));
    }

    [Test]
    public void A_builder_goes_on_after_a_graph_was_built_and_the_graph_does_not_change()
    {
        var builder = Started().Add(Further("one"));
        var graph = builder.Build();

        var larger = builder.Add(Further("two")).Build();

        Assert.That(graph.Claims.Select(c => c.Id.Text), Is.EqualTo(new[] { "s/shells", "s/shells@s" }));
        Assert.That(larger.Claims.Select(c => c.Id.Text), Is.EqualTo(new[] { "s/shells", "s/shells@s", "s/shells@s.2" }));
    }

    private static TransferGraphBuilder Started() => new TransferGraphBuilder()
        .Add(new Source { Id = new SourceId("s") })
        .Add(new Claim { Id = new ClaimId("s/shells"), Fact = Shells, Source = new SourceId("s") });

    private static Claim Further(string place) => new() { Fact = Shells, Source = new SourceId("s"), Place = place };
}
