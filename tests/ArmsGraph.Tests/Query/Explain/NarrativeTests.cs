using ArmsGraph.Query.Routes;
using NUnit.Framework;
using Snapshooter.NUnit;

namespace ArmsGraph.Tests.Query.Explain;

public sealed class NarrativeTests
{
    [Test]
    public void A_finding_of_the_seeds_reads_like_this() => Snapshot.Match(TransferGraph.Seeds.Narrate(TransferGraph.Seeds.RoutesAround("KOR").Single(f => f.Restriction.Text == "seoul-2023/no-lethal-aid")).ToString());

    [Test]
    public void Every_fact_of_the_seeds_reads_like_this() =>
        Snapshot.Match(string.Join("\n\n", TransferGraph.Seeds.Facts.Select(fact => $"{fact.Id}\n{TransferGraph.Seeds.Narrate(fact.Id)}")));

    [Test]
    public void Documented_and_inferred_possible_and_certain_planned_and_delivered_are_told_apart()
    {
        var asked = new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = true };
        var text = string.Join('\n', Tell(Small.Graph(Small.Move("a", "KOR", "POL", delivered: "2014"), Small.Move("b", "POL", "UKR", delivered: "2014")), asked));
        Assert.That(text, Does.StartWith("This is an inferred route: some junction is concluded from goods and dates, and no source asserts it. Arms went from South Korea to Ukraine through Poland; the whole is delivered. [s]"));
        Assert.That(text, Does.Contain("inferred (same-category); that order is possible, which the dates allow and do not prove. [s]"));
        var plan = Tell(Small.Graph(Small.Move("a", "KOR", "UKR", more: "\"stage\": \"pledged\", \"modality\": \"intended\", \"hedge\": \"probably\"")), asked);
        Assert.That(plan[0], Does.StartWith("This is a documented route: a source asserts the transfer. Arms are meant to go from South Korea to Ukraine directly; the whole is pledged, so planned and not delivered."));
        Assert.That(plan[1], Is.EqualTo("South Korea would pass Tanks to Ukraine, at a time that no source tells: pledged, so planned and not delivered, as intended, probably. [s]").IgnoreCase);
    }

    [Test]
    public void Every_sentence_about_a_route_ends_in_its_citation()
    {
        foreach (var route in TransferGraph.Seeds.Ask(new RouteQuestion { From = ["KOR", "DEU"], To = ["UKR", "POL"], Inferred = true }))
        {
            Assert.That(TransferGraph.Seeds.Narrate(route).Sentences.Select(sentence => sentence.ToString()), Is.All.EndsWith("]"));
        }
    }

    [Test]
    public void What_is_denied_or_taken_back_is_told_as_that()
    {
        var graph = Small.Document(
            """{ "id": "s" }, { "id": "u" }""", "", """{ "id": "t", "type": "transfer", "from": "KOR", "to": "UKR", "source": "s" }""",
            """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "to": "UKR", "polarity": "denies", "source": "u", "place": "p. 2" }""",
            """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "to": "UKR", "retracts": "s/t", "source": "s" }""");
        Assert.That(graph.Narrate(graph.FindFact("t")).ToString().Split('\n'), Is.EqualTo(new[]
        {
            "s reports that arms not told pass from South Korea to Ukraine (proposed, so planned and not delivered), which it has taken back or replaced. [s]",
            "s takes back that arms not told pass from South Korea to Ukraine (proposed, so planned and not delivered). [s]",
            "u denies that arms not told pass from South Korea to Ukraine (proposed, so planned and not delivered). [u p. 2]", "Nobody affirms it in this view.",
        }));
    }

    [Test]
    public void Who_pays_and_what_is_hedged_are_told_of_a_transfer_and_of_a_route()
    {
        var graph = Small.Document("""{ "id": "s" }""", "", """{ "id": "t", "type": "transfer", "from": "CZE", "to": "UKR", "items": [{ "item": [{ "item": "t-72b", "hedge": "probably" }], "quantity": 45 }], "financedBy": ["NLD", { "party": "USA", "hedge": "possibly" }] }""");
        const string Paid = ", paid for by Netherlands and United States (possibly)";
        Assert.That(graph.Narrate(graph.FindFact("t")).ToString(), Does.StartWith($"s reports that 45 T-72B (probably) pass from Czechia to Ukraine{Paid} (proposed"));
        Assert.That(Tell(graph, new RouteQuestion { From = ["CZE"], To = ["UKR"] })[1], Does.Contain($"to Ukraine{Paid}, at a time that no source tells"));
    }

    private static string[] Tell(TransferGraph graph, RouteQuestion question) => [.. graph.Narrate(graph.Ask(question).Single()).Sentences.Select(sentence => sentence.ToString())];
}
