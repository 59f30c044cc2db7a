using ArmsGraph.Query.Consent;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Consent;

public sealed class HoldersTests
{
    private static string Holding(string id, string holder, string goods, string more = "") => Small.Fact($"\"id\": \"{id}\"", "holding", $"\"holder\": \"{holder}\", \"goods\": \"{goods}\"", more);

    [Test]
    public void Holdings_and_what_arrived_count_and_variants_are_the_system_too()
    {
        var graph = Small.Graph(
            Holding("h", "NOR", "leopard-2a4"), Small.Move("t", "DEU", "POL", "leopard-2", "2012"), Small.Move("plan", "DEU", "FRA", "leopard-2", more: "\"stage\": \"ordered\""),
            Small.Move("other", "DEU", "ITA", "k2", "2012"), Small.Move("off", "DEU", "ESP", "leopard-2", "2012", "\"outcome\": \"cancelled\""));
        Assert.That(Lines(graph.Holders("leopard-2")), Is.EqualTo(new[] { "NOR  certain  held (s/h)", "POL  possible  received (s/t)" }));
        Assert.That(Lines(graph.Ask(new HoldersQuestion { System = "leopard-2", During = PartialDate.Parse("2013") })), Is.EqualTo(new[] { "NOR  certain  held (s/h)", "POL  certain  received (s/t)" }));
        Assert.That(Lines(graph.Ask(new HoldersQuestion { System = "leopard-2", During = PartialDate.Parse("2011") })), Is.EqualTo(new[] { "NOR  certain  held (s/h)" }));
    }

    [Test]
    public void What_was_passed_on_is_shown() =>
        Assert.That(Lines(Small.Graph(Small.Move("t", "DEU", "POL", "leopard-2", "2012"), Small.Move("on", "POL", "UKR", "leopard-2", "2013")).Holders("leopard-2")),
            Is.EqualTo(new[] { "POL  possible  received (s/t)  passed some on (s/on)", "UKR  possible  received (s/on)" }));

    [TestCase("\"hedge\": \"possibly\"")]
    [TestCase("\"modality\": \"inferred\"")]
    public void A_holding_that_is_qualified_is_possible(string manner) => Assert.That(Small.Graph(Holding("h", "NOR", "leopard-2", manner)).Holders("leopard-2").Single().IsCertain, Is.False);

    [Test]
    public void Denials_stand_beside_the_holder()
    {
        var graph = Small.Document(
            """{ "id": "s" }, { "id": "u" }""", "", """{ "id": "h", "type": "holding", "holder": "NOR", "goods": "leopard-2", "source": "s" }""",
            """{ "claimOn": "s/h", "type": "holding", "polarity": "denies", "source": "u", "place": "p. 1" }""");
        var holder = graph.Holders("leopard-2").Single();
        Assert.That((holder.IsCertain, $"{holder.Sources}", $"{holder.Denials}"), Is.EqualTo((false, "s", "u p. 1")));
    }

    private static string[] Lines(HoldersAnswer answer) => [.. answer.Select(holder => holder.ToString())];
}
