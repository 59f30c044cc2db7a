using System.Text;
using ArmsGraph.Model.Entities;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store;

public sealed class AnonymousPartiesTests
{
    [Test]
    public void An_origin_that_one_leg_leaves_unnamed_has_a_node()
    {
        var graph = Load("""{ "id": "t", "type": "transfer", "from": "KOR", "via": "USA", "to": "UKR", "legs": [{}, { "origin": { "unnamed": "a maker in Asia" } }] }""");
        Assert.That(graph.Legs.Last().Origin?.Text, Is.EqualTo("s/t~origin"));
        Assert.That(graph.Find("s/t~origin").Name, Is.EqualTo("a maker in Asia"));
    }

    [Test]
    public void The_unnamed_of_two_facts_never_meet()
    {
        var graph = Load("""{ "id": "a", "type": "transfer", "from": "KOR" }, { "id": "b", "type": "transfer", "to": "UKR" }""");
        Assert.That(graph.Entities.OfType<AnonymousParty>().Select(party => party.Id.Text), Is.EquivalentTo(new[] { "s/a~to", "s/b~from" }));
        Assert.That(graph.Reaches("KOR", "UKR").Witness, Is.Null);
    }

    private static TransferGraph Load(string facts) =>
        TransferGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "sources": [{ "id": "s" }], "facts": [{{facts}}] }""")));
}
