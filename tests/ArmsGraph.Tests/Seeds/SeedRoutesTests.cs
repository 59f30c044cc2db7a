using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Seeds;

/// <summary>Rows S1 to S9 of the seed, each by a question.</summary>
public sealed class SeedRoutesTests
{
    private static readonly TransferGraph Graph = TransferGraph.Seeds;

    [Test]
    public void S1_is_the_one_documented_route_from_South_Korea_to_Ukraine()
    {
        var answer = Graph.Routes("KOR", "UKR");
        Assert.That(answer.Completeness.IsComplete);
        var route = answer.Single();
        Assert.That(route.ToString(), Is.EqualTo("KOR -> USA -> UKR  100,000 artillery ammunition  documented plan (proposed, intended)"));
        Assert.That(route.Verdict.Order, Is.EqualTo(Order.Certain));
        Assert.That(route.Verdict.Continuity, Is.EqualTo(Continuity.SameTransfer));
        Assert.That(route.Verdict.IndependentSources, Is.EqualTo(1));
        Assert.That(route.Verdict.Grade, Is.EqualTo(Grade.NotJudged));
        Assert.That(route.Sources.Select(s => $"{s.Source} {s.Place}"), Is.EqualTo(new[] { "cnn-2022-12 P13", "seoul-2023 P14" }));
        Assert.That(route.Legs.Select(leg => leg.Terms.Single()), Is.EqualTo(new[] { Terms.Sale, Terms.Aid }));
        Assert.That(route.Legs[1].Origin, Is.EqualTo(new EntityId("KOR")));
        Assert.That(route.Legs.Select(leg => leg.Window), Is.All.EqualTo(Window.Always));
    }

    [Test]
    public void S1_names_its_makers_without_naming_them()
    {
        var shells = (Transfer)Graph.ClaimsOn(Graph.FindFact("shells"))[0].Fact;
        Assert.That(shells.ProducedBy.Single(), Is.EqualTo(new Participant { Unnamed = "South Korean arms manufacturers" }));
    }

    [Test]
    public void Nothing_goes_through_Poland_inferred_or_not()
    {
        var question = new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = true };
        Assert.That(Graph.Ask(question).Select(route => string.Join(' ', route.Parties)), Is.EqualTo(new[] { "KOR USA UKR" }));
        Assert.That(Graph.Ask(question with { Continuity = Continuity.None }).SelectMany(route => route.Parties), Has.None.EqualTo(new EntityId("POL")));
    }

    [Test]
    public void South_Korea_reaches_Ukraine_with_S1_as_witness()
    {
        var answer = Graph.Reaches("KOR", "UKR");
        Assert.That(answer.Reachability, Is.EqualTo(Reachability.Certain));
        Assert.That(answer.Witness!.IsPlan);
    }

    [TestCase("DEU", 14, "leopard-2", "2023-01-22..", TestName = "S2: Germany pledges Leopard 2")]
    [TestCase("GBR", 14, "challenger", "undated", TestName = "S4: the United Kingdom pledges Challengers of no stated kind")]
    [TestCase("POL", null, "weapons", "undated", TestName = "S8: Poland sent weapons")]
    public void Direct_deliveries_to_Ukraine(string from, int? count, string goods, string window)
    {
        var leg = Graph.Routes(from, "UKR").Single().Legs.Single();
        Assert.That(leg.Goods.Single().Text, Is.EqualTo(goods));
        Assert.That(leg.Quantity, Is.EqualTo(count is { } n ? Quantity.Exactly(n) : Quantity.Unknown));
        Assert.That(leg.Window.ToString(), Is.EqualTo(window));
        Assert.That(leg.Stage, Is.EqualTo(from == "POL" ? Stage.Delivered : Stage.Pledged));
    }

    [Test]
    public void S2_was_announced_within_the_last_week_of_January()
    {
        var announced = Graph.Facts.OfType<Transfer>().Single(t => t.Id.Text == "seoul-2023/leopards-germany").Announced!;
        Assert.That(announced.Text, Is.EqualTo("[2023-01-23?..2023-01-29?]"));
        Assert.That(announced.Timing.Certain, Is.EqualTo(Extent.Always));
    }

    [Test]
    public void S3_the_United_States_pledges_Abrams_beside_passing_on_rounds()
    {
        var routes = Graph.Routes("USA", "UKR");
        Assert.That(routes.Select(route => $"{route.Legs[0].Goods} {route.Verdict.Stage}"), Is.EqualTo(new[] { "m1-abrams Pledged", "artillery-ammunition Proposed" }));
        Assert.That(routes[0].Legs[0].Quantity, Is.EqualTo(Quantity.Exactly(31)));
    }

    [Test]
    public void S5_consent_covers_a_Norwegian_Leopard_and_no_other_holder_is_known()
    {
        var norway = Graph.Consent("leopard-2", "NOR", "UKR");
        Assert.That(norway.Status, Is.EqualTo(ConsentStatus.Granted));
        Assert.That(norway.Steps.Single().Authorisation, Is.EqualTo(new FactId("seoul-2023/leopard-reexport")));
        var france = Graph.Consent("leopard-2", "FRA", "UKR");
        Assert.That(france.Status, Is.EqualTo(ConsentStatus.NotFound));
        Assert.That(france.Steps.Single().Note, Does.Contain("class grant exists"));
        Assert.That(Graph.Routes("NOR", "UKR"), Is.Empty);
    }

    [Test]
    public void S6_has_one_joint_quantity_for_tanks_and_howitzers_and_names_no_tank()
    {
        var leg = Graph.Routes("KOR", "POL").Select(route => route.Legs.Single()).Single(l => l.Goods.Count == 2);
        Assert.That(leg.Goods.Select(g => g.Text), Is.EqualTo(new[] { "tanks", "howitzers" }));
        Assert.That((leg.Quantity.Min, leg.Quantity.Max, leg.Quantity.Text), Is.EqualTo((200m, (decimal?)null, "hundreds")));
        Assert.That(leg.Stage, Is.EqualTo(Stage.Ordered));
    }

    [Test]
    public void S7_is_of_the_same_deal_and_combat_aircraft_are_inferred_only()
    {
        var claims = Graph.ClaimsOn(Graph.FindFact("aircraft-poland"));
        var armour = (Transfer)Graph.ClaimsOn(Graph.FindFact("armour-poland"))[0].Fact;
        var aircraft = (Transfer)claims[0].Fact;
        Assert.That(aircraft.Deal, Is.EqualTo(armour.Deal));
        Assert.That(aircraft.Items.Single().Quantity!.Min, Is.EqualTo(24));
        Assert.That(((Transfer)claims[1].Fact).Items.Single().Goods.Single().Item.Text, Is.EqualTo("combat-aircraft"));
        Assert.That((claims[1].Modality, claims[1].Reading), Is.EqualTo((Modality.Inferred, ArmsGraph.Claims.Reading.Garbled)));
        Assert.That(Graph.Routes("KOR", "POL").SelectMany(r => r.Legs).SelectMany(l => l.Goods).Select(g => g.Text), Does.Contain("military-aircraft").And.Not.Contain("combat-aircraft"));
    }

    [Test]
    public void S9_is_a_declared_replacement_and_no_route()
    {
        var substitution = Graph.Substitutions("KOR", "UKR").Single();
        Assert.That(substitution.Kind, Is.EqualTo(BackfillKind.Replacement));
        Assert.That(substitution.Part, Is.EqualTo("many of"));
        Assert.That(substitution.Inbound.Select(f => f.Text), Is.EquivalentTo(new[] { "seoul-2023/armour-poland", "seoul-2023/aircraft-poland" }));
        Assert.That(substitution.Outbound.Single().Text, Is.EqualTo("seoul-2023/weapons-poland"));
        Assert.That(substitution.Basis, Is.EqualTo(Basis.Asserted));
    }
}
