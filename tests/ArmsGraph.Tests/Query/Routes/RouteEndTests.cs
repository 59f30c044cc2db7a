using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Routes;
using NUnit.Framework;
using static ArmsGraph.Tests.Query.Routes.Asking;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RouteEndTests
{
    [Test]
    public void Own_goods_come_back_by_two_legs_at_least() =>
        Assert.That(Small.Graph(Small.Move("t", "POL", "KOR", more: "\"origin\": \"KOR\"")).Routes("KOR", "KOR"), Is.Empty);

    [Test]
    public void A_route_does_not_come_back_to_the_state_of_origin_where_it_starts() => Assert.That(
        Inferred(Small.Graph(Small.Move("a", "POL", "KOR", delivered: "2001", more: "\"origin\": \"KOR\""), Small.Move("b", "KOR", "UKR", delivered: "2003")), "KOR", "UKR").Select(Transfers),
        Is.EqualTo(new[] { "b" }));

    [Test]
    public void The_hedge_on_the_state_of_origin_counts_where_the_route_starts_there()
    {
        var graph = Small.Graph(Small.Move("a", "POL", "UKR", more: "\"origin\": { \"party\": \"KOR\", \"hedge\": \"possibly\" }"));
        Assert.That(graph.Routes("KOR", "UKR").Single().Verdict.Hedge, Is.EqualTo(Hedge.Possibly));
        Assert.That(graph.Routes("POL", "UKR").Single().Verdict.Hedge, Is.EqualTo(Hedge.Stated));
    }

    [Test]
    public void An_undated_delivery_of_a_series_may_be_at_any_time() => Assert.That(
        Inferred(Small.Graph(Small.Move("a", "KOR", "POL", delivered: "2018"), Small.Move("b", "POL", "UKR", more: "\"deliveries\": [{ \"date\": \"2015\" }, { \"quantity\": 5 }]")), "KOR", "UKR"),
        Has.Count.EqualTo(1));

    [Test]
    public void Of_equal_routes_the_one_that_arrives_first_comes_first()
    {
        var graph = Small.Graph(
            Small.Move("late", "KOR", "POL", delivered: "2015"), Small.Move("onward", "POL", "UKR", delivered: "2001/2020"),
            Small.Move("early", "KOR", "CZE", delivered: "2012"), Small.Move("further", "CZE", "UKR", delivered: "2002/2020"));
        Assert.That(Inferred(graph, "KOR", "UKR").Select(Transfers), Is.EqualTo(new[] { "early further", "late onward" }));
    }

    [Test]
    public void A_route_to_one_of_several_destinations_may_lead_through_another()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "POL", delivered: "2001"), Small.Move("b", "POL", "UKR", delivered: "2003"));
        var answer = graph.Ask(new RouteQuestion { From = ["KOR"], To = ["POL", "UKR"], Inferred = true });
        Assert.That(answer.Select(Transfers), Is.EquivalentTo(new[] { "a", "a b" }));
    }

    [Test]
    public void A_component_that_a_fact_declares_joins_its_platform()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "POL", "engines", "2001"), Small.Move("b", "POL", "UKR", "tanks", "2003"),
            """{ "id": "c", "type": "component", "component": "engines", "platform": "tanks" }""");
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Continuity = ArmsGraph.Query.Continuity.ContainsComponent }), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_backfill_is_found_whatever_its_transfers_pass_through() => Assert.That(
        Small.Graph(
            """{ "id": "a", "type": "transfer", "from": "KOR", "via": ["USA"], "to": "POL" }""", Small.Move("b", "POL", "UKR"),
            """{ "id": "f", "type": "backfill", "inbound": "a", "outbound": "b" }""").Substitutions("KOR", "UKR"),
        Has.Count.EqualTo(1));

    [Test]
    public void A_route_of_another_graph_is_refused() =>
        Assert.That(() => Small.Graph().ConsentChain(TransferGraph.Seeds.Routes("KOR", "UKR")[0]), Throws.ArgumentException);

    [Test]
    public void A_budget_that_runs_out_costs_the_long_routes()
    {
        string[] parties = ["KOR", "POL", "CZE", "SVK", "HUN", "ROU", "BGR", "GRC", "ITA", "FRA", "UKR"];
        var all = Small.Graph([.. from a in parties from b in parties where a != b select Small.Move($"{a}-{b}", a, b, delivered: "2001")]);
        var answer = all.Ask(Question("KOR", "UKR") with { Budget = 2_000, MaxLegs = 9 });
        Assert.That(answer.Completeness.IsComplete, Is.False);
        Assert.That(answer[0].Legs, Has.Count.EqualTo(1));
        Assert.That(answer.Count(route => route.Legs.Count == 2), Is.EqualTo(parties.Length - 2));
    }

    [TestCase("suspended")]
    [TestCase("cancelled")]
    public void What_became_of_a_transfer_shows_in_its_route(string outcome)
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "UKR", more: $"\"stage\": \"ordered\", \"outcome\": \"{outcome}\""));
        var route = graph.Ask(Question("KOR", "UKR") with { IncludeCancelled = true }).Single();
        Assert.That(route.ToString(), Does.EndWith($"documented (ordered, {outcome}, reported)"));
        Assert.That(Newtonsoft.Json.JsonConvert.SerializeObject(route), Does.Contain($"\"outcome\":\"{outcome}\""));
    }

    [Test]
    public void Somebody_without_a_name_is_shown_in_the_words_of_the_source() => Assert.That(
        Small.Graph("""{ "id": "a", "type": "transfer", "from": "KOR", "via": [{ "unnamed": "a Gulf firm" }], "to": "UKR" }""").Routes("KOR", "UKR").Single().ToString(),
        Does.StartWith("KOR -> \"a Gulf firm\" -> UKR"));

    [Test]
    public void A_denied_backfill_is_shown_as_denied() => Assert.That(
        Small.Document(
            """{ "id": "s" }, { "id": "u" }""", "", Small.Move("a", "KOR", "POL", more: "\"source\": \"s\""), Small.Move("b", "POL", "UKR", more: "\"source\": \"s\""),
            """{ "id": "f", "type": "backfill", "inbound": "a", "outbound": "b", "source": "s" }""",
            """{ "claimOn": "s/f", "type": "backfill", "polarity": "denies", "source": "u" }""").Substitutions("KOR", "UKR").Single().Denials.Single().Source.Text,
        Is.EqualTo("u"));
}
