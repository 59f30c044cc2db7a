using ArmsGraph.Query;
using NUnit.Framework;
using static ArmsGraph.Tests.Query.Routes.Asking;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RouteGoodsTests
{
    [TestCase("leopard-2", "leopard-2", Continuity.SameSystem)]
    [TestCase("leopard-2a4", "leopard-2a4", Continuity.SameVariant)]
    [TestCase("leopard-2", "leopard-2a4", Continuity.SameSystem)]
    [TestCase("leopard-2a4", "leopard-2", Continuity.SameSystem)]
    [TestCase("leopard-2a4", "leopard-2pl", Continuity.SameSystem)]
    [TestCase("bpz-2", "wisent-1", Continuity.SameSystem)]
    [TestCase("tanks", "leopard-2", Continuity.SameCategory)]
    [TestCase("leopard-2", "armoured-vehicles", Continuity.SameCategory)]
    [TestCase("artillery", "howitzers", Continuity.SameCategory)]
    public void Goods_join(string first, string second, Continuity continuity) =>
        Assert.That(Inferred(Two(first, second), "KOR", "UKR").Single().Verdict.Continuity, Is.EqualTo(continuity));

    [TestCase("leopard-2", "m1-abrams")]
    [TestCase("leopard-2a4", "leopard-2a6")]
    [TestCase("leopard-2pl", "leopard-2a4")]
    [TestCase("tanks", "howitzers")]
    [TestCase("howitzers", "mortars")]
    [TestCase("weapons", "weapons")]
    [TestCase("weapons", "tanks")]
    [TestCase("tanks", "k9")]
    public void Goods_do_not_join(string first, string second) => Assert.That(Inferred(Two(first, second), "KOR", "UKR"), Is.Empty);

    [Test]
    public void Two_known_systems_refute_across_a_leg_that_names_a_category()
    {
        Assert.That(Inferred(Three("leopard-2", "tanks", "m1-abrams"), "KOR", "UKR"), Is.Empty);
        Assert.That(Inferred(Three("leopard-2", "tanks", "leopard-2a4"), "KOR", "UKR").Single().Verdict.Continuity, Is.EqualTo(Continuity.SameCategory));
        Assert.That(Inferred(Three("artillery", "howitzers", "mortars"), "KOR", "UKR"), Is.Empty);
    }

    [Test]
    public void Of_several_goods_in_one_line_only_those_count_that_the_lot_can_still_be()
    {
        string Line(string id, string from, string to, string items) => Small.Fact($"\"id\": \"{id}\"", "transfer", $"\"from\": \"{from}\", \"to\": \"{to}\", \"items\": [ {{ \"item\": [{items}] }} ]");
        var graph = Small.Graph(
            Line("a", "KOR", "POL", "\"leopard-2\""), Line("b", "POL", "CZE", "\"leopard-2\", \"m1-abrams\""), Line("c", "CZE", "UKR", "\"tanks\", \"m1-abrams\""));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Junctions.Select(j => j.Continuity), Is.EqualTo(new[] { Continuity.SameSystem, Continuity.SameCategory }));
    }

    [Test]
    public void A_component_of_another_kind_refutes_across_a_leg_that_names_a_category()
    {
        var floor = Question("KOR", "UKR") with { Continuity = Continuity.ContainsComponent };
        Assert.That(Three("mtu-mt881", "vehicle-engines", "k9").Ask(floor), Has.Count.EqualTo(1));
        Assert.That(Three("mtu-mb873", "vehicle-engines", "k9").Ask(floor), Is.Empty);
    }

    [Test]
    public void A_component_joins_its_platform_at_the_lower_floor_only()
    {
        var graph = Two("mtu-mt881", "k9");
        Assert.That(Inferred(graph, "KOR", "UKR"), Is.Empty);
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Continuity = Continuity.ContainsComponent }).Single().Verdict.Continuity, Is.EqualTo(Continuity.ContainsComponent));
        Assert.That(Two("k9", "mtu-mt881").Ask(Question("KOR", "UKR") with { Continuity = Continuity.ContainsComponent }), Is.Empty);
    }

    [Test]
    public void Goods_are_left_uncompared_only_when_asked_for_and_the_answer_says_so()
    {
        var floor = Question("KOR", "UKR") with { Continuity = Continuity.None };
        Assert.That(Two("leopard-2", "mortars").Ask(floor).Single().Junctions.Single().Continuity, Is.EqualTo(Continuity.None));
        Assert.That(Three("leopard-2", "tanks", "m1-abrams").Ask(floor).Single().Junctions.Select(j => j.Continuity), Is.EqualTo([Continuity.SameCategory, Continuity.None]));
    }

    [Test]
    public void A_floor_above_the_category_asks_for_the_system()
    {
        Assert.That(Two("tanks", "leopard-2").Ask(Question("KOR", "UKR") with { Continuity = Continuity.SameSystem }), Is.Empty);
        Assert.That(Two("leopard-2", "leopard-2a4").Ask(Question("KOR", "UKR") with { Continuity = Continuity.SameSystem }), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_refit_may_make_another_system_of_the_goods()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", "leopard-2"), Small.Move("b", "USA", "UKR", "m1-abrams", more: "\"terms\": \"modernised\""));
        Assert.That(Inferred(graph, "KOR", "UKR").Single().Verdict.Continuity, Is.EqualTo(Continuity.SameCategory));
    }

    [Test]
    public void Unstated_goods_go_on_inside_one_transfer()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "UKR", "weapons", more: "\"via\": [ \"USA\" ]"));
        Assert.That(graph.Routes("KOR", "UKR").Single().Verdict.Continuity, Is.EqualTo(Continuity.SameTransfer));
    }

    [Test]
    public void A_declared_onward_link_is_documented()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA"), Small.Move("b", "USA", "UKR", more: "\"continues\": \"a\""));
        var route = graph.Routes("KOR", "UKR").Single();
        Assert.That(route.Verdict.Continuity, Is.EqualTo(Continuity.SameLot));
        Assert.That(route.Kind, Is.EqualTo(RouteKind.Documented));
    }

    [Test]
    public void Goods_asked_for_hold_along_the_route()
    {
        var graph = Three("tanks", "tanks", "m1-abrams");
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Goods = "leopard-2" }), Is.Empty);
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Goods = "m1-abrams" }), Has.Count.EqualTo(1));
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Goods = "weapons" }), Has.Count.EqualTo(1));
    }

    private static TransferGraph Two(string first, string second) =>
        Small.Graph(Small.Move("a", "KOR", "USA", first, "2010"), Small.Move("b", "USA", "UKR", second, "2011"));

    private static TransferGraph Three(string first, string second, string third) =>
        Small.Graph(Small.Move("a", "KOR", "USA", first, "2010"), Small.Move("b", "USA", "POL", second, "2011"), Small.Move("c", "POL", "UKR", third, "2012"));
}
