using ArmsGraph.Formats.Import;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>What comments of made-up rows become: each part with its hedge, and the span that it stands on as place.</summary>
public sealed class CommentPartsTests
{
    private static RegisterImport Import(string comment, string goods = "Pansarvogn-9,tank", string delivered = "10,,1992", ImportOptions? options = null)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Made.Orders($"Norway,Sweden,1990,,10,,{goods},{delivered},New,{comment},1,10,10")));
        return Registers.Import(stream, "orders.csv", options);
    }

    private static Transfer Only(RegisterImport import) => import.Graph.Claims.Select(claim => claim.Fact).OfType<Transfer>().Single();

    [Test]
    public void A_buyer_between_takes_custody_and_a_way_point_does_not()
    {
        var import = Import("Bought via Finland; delivered via Denmark");
        Assert.That(Only(import).Via.Select(via => (via.Who.Party!.Value.Text, via.Role)), Is.EqualTo(new[] { ("FIN", (ViaRole?)ViaRole.Buyer), ("DNK", ViaRole.Transit) }));
        Assert.That(import.Graph.Legs.Select(leg => (leg.Source.Id.Text, leg.Target.Id.Text)), Is.EquivalentTo(new[] { ("SWE", "FIN"), ("FIN", "NOR") }));
    }

    [Test]
    public void Whoever_refits_comes_last_before_the_recipient() => Assert.That(
        Only(Import("Modernized in Denmark before delivery; bought via Finland")).Via.Select(via => via.Who.Party!.Value.Text), Is.EqualTo(new[] { "FIN", "DNK" }));

    [Test]
    public void The_place_names_the_words_of_each_part() =>
        Assert.That(Import("Financed by Denmark").Graph.Claims.Single().Place, Is.EqualTo("line 5; comment 1-19 financedBy"));

    [TestCase("Geramny", "; nearest: Germany", Description = "two letters swapped")]
    [TestCase("Czechslovakia", "; nearest: Czechoslovakia", Description = "a letter left out")]
    [TestCase("Lituanian", "; nearest: Lithuanian", Description = "an adjective")]
    [TestCase("Ruritania", "")]
    [TestCase("Oak Isle", "")]
    public void A_misspelt_name_is_kept_and_the_one_that_is_nearest_is_told(string name, string nearest)
    {
        var import = Import($"Financed by {name}");
        Assert.That(Only(import).FinancedBy.Single().Party!.Value.Text, Does.StartWith("sipri/"));
        Assert.That(import.Report.Diagnostics.Single().Message, Does.EndWith($"kept as itself wherever it stands{nearest}"));
    }

    [TestCase("Second-hand; modernized in Denmark before delivery", "SWE second-hand DNK second-hand modernised NOR")]
    [TestCase("Second-hand; bought via Finland; modernized in Denmark before delivery; loan", "SWE second-hand loan FIN second-hand loan DNK second-hand modernised loan NOR", Description = "from the refit on")]
    [TestCase("Second-hand; bought via and financed by aid from Finland", "SWE second-hand FIN second-hand aid NOR", Description = "from the buyer on who pays")]
    [TestCase("Second-hand but modernized before delivery; armed in Denmark before delivery", "SWE second-hand modernised DNK second-hand modernised NOR", Description = "not said where")]
    [TestCase("Second-hand; aid; bought via Finland", "SWE second-hand aid FIN second-hand aid NOR", Description = "not said whose")]
    [TestCase("Modernized in Denmark before delivery", "SWE modernised DNK modernised NOR", Description = "nothing would be left to say of the first")]
    public void Terms_stand_on_the_legs_that_they_are_said_of(string comment, string chain)
    {
        var legs = Import(comment).Graph.Legs.OrderBy(leg => leg.Source.Id.Text != "SWE").ThenBy(leg => leg.Target.Id.Text == "NOR").ToList();
        Assert.That(
            string.Join(' ', legs.SelectMany(leg => leg.Terms.Select(term => term == Terms.SecondHand ? "second-hand" : term.ToString().ToLowerInvariant()).Prepend(leg.Source.Id.Text)).Append(legs[^1].Target.Id.Text)),
            Is.EqualTo(chain));
    }

    [Test]
    public void A_hedge_stays_with_the_part_that_it_qualifies()
    {
        var transfer = Only(Import("Probably second-hand; possibly financed by Denmark; aid"));
        Assert.That(transfer.Terms, Is.EqualTo(new[] { Terms.Aid }));
        Assert.That(transfer.HedgedTerms, Is.EqualTo(new[] { new HedgedTerms { Terms = Terms.SecondHand, Hedge = Hedge.Probably } }));
        Assert.That(transfer.FinancedBy.Single().Hedge, Is.EqualTo(Hedge.Possibly));
    }

    [Test]
    public void Earlier_holders_are_the_origin_and_holdings()
    {
        var import = Import("Ex-Danish; ex-Finnish");
        Assert.That(Only(import).Origin!.Party!.Value.Text, Is.EqualTo("DNK"));
        var holding = import.Graph.Claims.Select(claim => claim.Fact).OfType<Holding>().Single();
        Assert.That((holding.Holder!.Party!.Value.Text, holding.Date!.Text), Is.EqualTo(("FIN", "../1990")));
    }

    [Test]
    public void Who_only_assembles_is_a_producer_and_no_origin()
    {
        var transfer = Only(Import("Assembled in Denmark"));
        Assert.That((transfer.Origin, transfer.ProducedBy.Single().Party!.Value.Text), Is.EqualTo(((Participant?)null, "DNK")));
    }

    [Test]
    public void A_component_goes_inside_its_platform_and_its_maker_is_the_origin()
    {
        var import = Import("For 10 Snøvogn tanks from Finland".Replace('ø', 'o'), "MTU-1,vehicle engine");
        var (transfer, component) = (Only(import), import.Graph.Claims.Select(claim => claim.Fact).OfType<Component>().Single());
        Assert.That((transfer.From!.Party!.Value.Text, transfer.Origin!.Party!.Value.Text, component.Maker!.Party!.Value.Text), Is.EqualTo(("FIN", "SWE", "SWE")));
        Assert.That(import.Graph.Legs.Select(leg => (leg.Source.Id.Text, leg.Target.Id.Text)), Is.EqualTo(new[] { ("FIN", "NOR") }));
    }

    [Test]
    public void A_component_of_what_is_aboard_a_platform_goes_inside_that_platform()
    {
        var import = Import("For use with Pil-7 SAM system on 5 Snovogn frigates from Finland", "Radar-1,fire control radar");
        Assert.That((Only(import).From!.Party!.Value.Text, Only(import).Origin!.Party!.Value.Text), Is.EqualTo(("FIN", "SWE")));
        Assert.That(import.Graph.Claims.Select(claim => claim.Fact).OfType<Component>().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Missiles_for_a_platform_from_elsewhere_go_their_own_way() =>
        Assert.That(Only(Import("For 10 Snovogn tanks from Finland", "Pil-1,anti-tank missile")).From!.Party!.Value.Text, Is.EqualTo("SWE"));

    [Test]
    public void Companies_without_a_name_stay_nameless() =>
        Assert.That(Only(Import("Sold via Danish company")).Via.Single().Who.Unnamed, Is.EqualTo("Danish company"));

    [Test]
    public void A_cancelled_order_is_in_no_route_and_what_was_delivered_stays()
    {
        var transfers = Import("Order for the rest cancelled", delivered: "4,,1992").Graph.Claims.Select(claim => (Transfer)claim.Fact).ToList();
        Assert.That(transfers.Select(transfer => (transfer.Stage, transfer.Outcome)), Is.EqualTo(new[] { ((Stage?)Stage.Delivered, (Outcome?)null), (Stage.Ordered, Outcome.Cancelled) }));
    }

    [Test]
    public void Comments_may_be_left_unread_and_are_kept_as_notes()
    {
        var import = Import("Bought via Finland", options: new ImportOptions { ReadComments = false });
        Assert.That((Only(import).Via.Count, import.Graph.Claims.Single().Note), Is.EqualTo((0, "Bought via Finland")));
    }
}
