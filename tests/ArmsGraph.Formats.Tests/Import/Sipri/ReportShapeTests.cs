using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

public sealed class ReportShapeTests
{
    private const string Row = "9,Norway,Chad,12,Yes,Gadget-1,Tank,Refurbished,Yes,2005,Yes,2007 - 2009,8,Yes,Yes,\"For police, and\nguards\"";

    [Test]
    public void A_row_tells_what_came_between_two_years_and_what_is_open()
    {
        var import = Made.Import(("d.csv", $"{Made.ReportHeading}{Row}\n"));
        var (done, open) = (import.Graph.Facts.OfType<Transfer>().Single(fact => fact.Stage == Stage.Delivered), import.Graph.Facts.OfType<Transfer>().Single(fact => fact.Stage == Stage.Ordered));
        Assert.That(done.Delivered!.Text, Is.EqualTo("2007/2009"));
        Assert.That((done.Items[0].Quantity!.Text, open.Items[0].Quantity!.Text), Is.EqualTo(("about 8", "about 4")));
        Assert.That(done.Terms, Is.EqualTo([Terms.SecondHand, Terms.Modernised]));
        Assert.That(import.Graph.Claims.First(claim => claim.Fact == done).Note, Does.StartWith("For police, and\nguards; the recipient is involved"));
        Assert.That(import.Report.Ledgers.Single(), Has.Property("AddsUp").True.And.Property("Lines").EqualTo(3).And.Property("Rows").EqualTo(1));
    }

    [Test]
    public void Ids_that_repeat_and_years_that_are_none_are_told()
    {
        var import = Made.Import(("d.csv", $"{Made.ReportHeading}{Row}\n{Row}\n{Row.Replace("9,", "10,", StringComparison.Ordinal).Replace("2007 -", "207 -", StringComparison.Ordinal)}\n"));
        Assert.That(import.Report.Diagnostics.Select(told => (told.Code, told.Position.Line)), Is.EqualTo([("AG5002", 4), ("AG5002", 6)]));
        Assert.That(import.Report.Ledgers.Single().AddsUp, Is.True);
    }
}
