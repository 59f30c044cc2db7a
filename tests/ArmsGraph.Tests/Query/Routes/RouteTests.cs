using ArmsGraph.Query;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;
using static ArmsGraph.Tests.Query.Routes.Asking;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RouteTests
{
    [TestCase("2014-03-05")]
    [TestCase("2014")]
    public void Two_transfers_of_one_day_or_year_are_possible_in_order_and_never_certain(string date)
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: date), Small.Move("b", "USA", "UKR", delivered: date));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Verdict.Order, Is.EqualTo(Order.Possible));
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Order = Order.Certain }), Is.Empty);
    }

    [Test]
    public void An_undated_transfer_fits_anywhere_and_is_certain_nowhere()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "1990"), Small.Move("b", "USA", "POL"), Small.Move("c", "POL", "UKR", delivered: "2020"));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Junctions.Select(j => j.Order), Is.EqualTo([Order.Possible, Order.Possible]));
    }

    [Test]
    public void A_qualified_date_is_widened_by_its_unit_and_supports_nothing_certain()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2014?"), Small.Move("b", "USA", "UKR", delivered: "2013"), Small.Move("c", "USA", "POL", delivered: "2018"));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Verdict.Order, Is.EqualTo(Order.Possible));
        Assert.That(Inferred(graph, "KOR", "POL").Single().Verdict.Order, Is.EqualTo(Order.Possible));
    }

    [Test]
    public void What_is_only_announced_is_delivered_at_any_time_from_then_on()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", more: "\"announced\": \"2015\""), Small.Move("b", "USA", "UKR", delivered: "2014"), Small.Move("c", "USA", "POL", delivered: "2030"));
        Assert.That(Inferred(graph, "KOR", "UKR"), Is.Empty);
        Assert.That(Inferred(graph, "KOR", "POL").Single().Verdict.Order, Is.EqualTo(Order.Possible));
    }

    [Test]
    public void The_first_delivery_of_a_series_may_go_on_before_the_last_has_come()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", more: "\"deliveries\": [ { \"date\": \"2010\" }, { \"date\": \"2015\" } ]"), Small.Move("b", "USA", "UKR", delivered: "2012"));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Verdict.Order, Is.EqualTo(Order.Certain));
    }

    [Test]
    public void A_leg_that_lasts_is_left_by_its_end_where_the_goods_came_after_its_beginning()
    {
        var graph = Small.Graph(
            Small.Fact("\"id\": \"a\"", "transfer", "\"from\": \"KOR\", \"via\": [ \"USA\" ], \"to\": \"POL\", \"items\": [ { \"item\": \"tanks\" } ], \"legs\": [ { \"delivered\": \"2012\" }, { \"delivered\": \"2010/2015\" } ]"),
            Small.Move("b", "POL", "UKR", delivered: "2014"));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Verdict.Order, Is.EqualTo(Order.Possible));
    }

    [Test]
    public void Inside_one_transfer_the_sequence_is_certain_whatever_the_dates()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "UKR", delivered: "2014", more: "\"via\": [ \"USA\" ]"));
        var route = graph.Routes("KOR", "UKR").Single();
        Assert.That(route.Verdict.Order, Is.EqualTo(Order.Certain));
        Assert.That(route.Kind, Is.EqualTo(RouteKind.Documented));
    }

    [Test]
    public void Days_that_goods_stay_at_least_are_kept()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2014-01-01"), Small.Move("b", "USA", "UKR", delivered: "2014-01-03"));
        Assert.That(graph.Ask(Question("KOR", "UKR") with { MinLag = 2 }), Has.Count.EqualTo(1));
        Assert.That(graph.Ask(Question("KOR", "UKR") with { MinLag = 3 }), Is.Empty);
    }

    [Test]
    public void Parallel_transfers_stay_apart()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "KOR", "USA", delivered: "2011"), Small.Move("c", "USA", "UKR", delivered: "2012"));
        Assert.That(Inferred(graph, "KOR", "UKR").Select(Transfers), Is.EquivalentTo(["a c", "b c"]));
    }

    [Test]
    public void Item_lines_of_one_transfer_do_not_cross()
    {
        var graph = Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", "\"from\": \"KOR\", \"via\": [ \"USA\" ], \"to\": \"UKR\", \"items\": [ { \"item\": \"tanks\" }, { \"item\": \"leopard-2\" } ]"));
        Assert.That(Inferred(graph, "KOR", "UKR").Select(route => string.Join(' ', route.Legs.Select(leg => leg.Id))), Is.EquivalentTo(["s/a#1.1 s/a#1.2", "s/a#2.1 s/a#2.2"]));
    }

    [Test]
    public void A_self_transfer_gives_a_diagnostic_and_no_leg()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "KOR"));
        Assert.That(graph.Legs, Is.Empty);
        Assert.That(graph.Diagnostics.Select(d => d.Code), Is.EqualTo(["AG4002"]));
        Assert.That(graph.Facts, Has.Exactly(1).Items);
    }

    [Test]
    public void A_mirror_report_that_is_a_claim_is_no_second_route()
    {
        var graph = Small.Document("""{ "id": "s" }, { "id": "m" }""", "",
            Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""),
            Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"from\": \"KOR\", \"to\": \"USA\", \"items\": [ { \"item\": \"tanks\" } ], \"source\": \"m\""));
        var route = Inferred(graph, "KOR", "USA").Single();
        Assert.That(route.Sources, Has.Count.EqualTo(2));
        Assert.That(route.Verdict.IndependentSources, Is.EqualTo(2));
    }

    [Test]
    public void A_declared_backfill_closes_an_inferred_junction_and_no_asserted_one()
    {
        string[] transfers = [Small.Move("a", "KOR", "POL", "k9"), Small.Move("b", "POL", "UKR", "k9")];
        var backfill = Small.Fact("\"id\": \"f\"", "backfill", "\"inbound\": \"a\", \"outbound\": \"b\"");
        Assert.That(Inferred(Small.Graph(transfers), "KOR", "UKR"), Has.Count.EqualTo(1));
        Assert.That(Inferred(Small.Graph([.. transfers, backfill]), "KOR", "UKR"), Is.Empty);
        var declared = Small.Move("b", "POL", "UKR", "k9", more: "\"continues\": \"a\"");
        Assert.That(Inferred(Small.Graph(transfers[0], declared, backfill), "KOR", "UKR").Single().Kind, Is.EqualTo(RouteKind.Documented));
    }

    [Test]
    public void A_cancelled_transfer_is_in_no_route_unless_asked_for()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", more: "\"outcome\": \"cancelled\""), Small.Move("b", "KOR", "UKR", more: "\"outcome\": \"suspended\""));
        Assert.That(Inferred(graph, "KOR", "USA"), Is.Empty);
        Assert.That(graph.Ask(Question("KOR", "USA") with { IncludeCancelled = true }), Has.Count.EqualTo(1));
        Assert.That(Inferred(graph, "KOR", "UKR"), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_declared_chain_may_come_back_to_a_party_where_it_was()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "POL", delivered: "2011", more: "\"continues\": \"a\""),
            Small.Move("c", "POL", "USA", delivered: "2012", more: "\"continues\": \"b\""), Small.Move("d", "USA", "UKR", delivered: "2013", more: "\"continues\": \"c\""));
        Assert.That(graph.Routes("KOR", "UKR").Select(Transfers), Is.EqualTo(["a b c d"]));
    }

    [Test]
    public void Nothing_inferred_is_listed_unless_asked_for()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "UKR", delivered: "2011"));
        Assert.That(graph.Routes("KOR", "UKR"), Is.Empty);
        Assert.That(Inferred(graph, "KOR", "UKR").Single().ToString(), Does.Contain("inferred"));
    }
}
