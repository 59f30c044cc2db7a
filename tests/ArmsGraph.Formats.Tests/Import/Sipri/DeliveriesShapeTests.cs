using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

public sealed class DeliveriesShapeTests
{
    private const string First = "77,Norway,Chad,Gadget-1,tank,Armoured vehicles,1970,Yes,4,No,1972,No,New,2,2,8,Yes";
    private const string Second = "77,Norway,Chad,Gadget-1,tank,Armoured vehicles,1970,Yes,6,Yes,1971,Yes,New,2,2,12,Yes";

    [Test]
    public void The_rows_of_one_id_are_one_deal_with_dated_and_counted_deliveries()
    {
        var import = Made.Import(("b.csv", Made.Deliveries(First, Second)));
        var deal = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(deal.Id.Text, Is.EqualTo("sipri-deliveries-2024-03-03/77"));
        Assert.That(deal.Deal, Is.EqualTo("SIPRI deal 77"));
        Assert.That(deal.Deliveries.Select(delivery => $"{delivery.Date} {delivery.Quantity}"), Is.EqualTo(["1971? about 6", "1972 4"]));
        Assert.That(deal.Items[0].Quantity!.Text, Is.EqualTo("about 10"));
        Assert.That(deal.Ordered!.Text, Is.EqualTo("1970?"));
        Assert.That(deal.Items[0].Note, Does.Contain("20 delivered"));
        Assert.That(import.Graph.Claims.Single(claim => claim.Fact == deal).Note, Is.EqualTo("local production"));
        Assert.That(import.Graph.Claims.Single(claim => claim.Fact == deal).Place, Is.EqualTo("lines 5-6"));
    }

    [TestCase("\r\n", "", "No")]
    [TestCase("\n", ";", "No")]
    [TestCase("\r\n", ";", "")]
    public void Copies_read_alike(string feed, string padding, string flag)
    {
        var copy = Made.Deliveries(First.Replace("No", flag, StringComparison.Ordinal).Replace($"{flag}rway", "Norway", StringComparison.Ordinal), Second);
        var import = Made.Import(("b.csv", string.Join(feed, copy.Split('\n').Select(line => line.Length == 0 ? line : line + padding))));
        Assert.That(import.Graph.Facts.OfType<Transfer>().Single().Deliveries.Select(delivery => $"{delivery.Date} {delivery.Quantity}"), Is.EqualTo(["1971? about 6", "1972 4"]));
        Assert.That(import.Report.Diagnostics, Is.Empty);
        Assert.That(import.Report.Ledgers.Single(), Has.Property("AddsUp").True.And.Property("Lines").EqualTo(6));
    }

    [Test]
    public void A_copy_without_its_preamble_or_in_quotes_is_known_by_its_heading()
    {
        var bare = Made.Import(("b.csv", $"{Made.DeliveriesHeading}\n{First}\n"));
        Assert.That(bare.Graph.Facts, Has.Exactly(1).Items);
        var quoted = Made.Import(("b.csv", $"\"{Made.DeliveriesHeading.Replace(",", "\",\"", StringComparison.Ordinal)}\"\n{First.Replace("Gadget-1", "\"Gadget, 1\"", StringComparison.Ordinal)}\n"));
        Assert.That(quoted.Graph.Entities.Select(entity => entity.Name), Does.Contain("Gadget, 1"));
    }

    [Test]
    public void A_sign_for_inches_does_not_swallow_the_rows_below()
    {
        var import = Made.Import(("b.csv", Made.Deliveries(First.Replace("Gadget-1", "\"12 gun", StringComparison.Ordinal).Replace("77,", "78,", StringComparison.Ordinal), Second)));
        Assert.That(import.Graph.Facts, Has.Exactly(2).Items);
    }

    [Test]
    public void What_cannot_be_read_is_told_with_its_place_and_nothing_is_lost()
    {
        var import = Made.Import(("b.csv", Made.Deliveries(
            First.Replace(",4,", ",four,", StringComparison.Ordinal), "77,Norway,Chad", "", "77,Norway,Mali,Gadget-1,tank,Armoured vehicles,1970,Yes,4,No,1972,No,New,2,2,8,No",
            First.Replace("77,", ",", StringComparison.Ordinal), First.Replace("1972", "72", StringComparison.Ordinal).Replace("77,", "79,", StringComparison.Ordinal))));
        Assert.That(import.Report.Diagnostics.Select(told => $"{told.Code} {told.Position.Line}"), Is.EqualTo(["AG5002 5", "AG5001 6", "AG5002 8", "AG5002 9", "AG5002 10"]));
        var ledger = import.Report.Ledgers.Single();
        Assert.That((ledger.Rows, ledger.RowsRefused, ledger.RowsWithWarnings, ledger.BlankLines, ledger.AddsUp), Is.EqualTo((5, 1, 4, 1, true)));
        Assert.That(import.Graph.Facts.Select(fact => fact.Id.Text.Split('/')[1]), Is.EquivalentTo(["77", "line-8", "line-9", "79"]));
    }

    [Test]
    public void Slices_of_one_release_become_one_deal()
    {
        var later = Made.Deliveries(First.Replace("1972", "1991", StringComparison.Ordinal)).Replace("'1950' to '1989'", "'1990' to '1999'", StringComparison.Ordinal);
        var import = Made.Import(("one.csv", Made.Deliveries(Second)), ("two.csv", later));
        var deal = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(deal.Deliveries.Select(delivery => delivery.Date!.Text), Is.EqualTo(["1971?", "1991"]));
        Assert.That(deal.Items[0].Quantity!.Text, Is.EqualTo("about 10"));
        Assert.That(import.Graph.Claims.Count(claim => claim.Source == new SourceId("sipri-deliveries-2024-03-03")), Is.EqualTo(1));
    }
}
