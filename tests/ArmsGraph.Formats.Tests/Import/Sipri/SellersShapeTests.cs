using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

public sealed class SellersShapeTests
{
    [Test]
    public void Lines_may_end_in_a_return_alone_and_the_last_row_is_a_sum()
    {
        var import = Made.Import(("e.csv", "buyercod,sellercod,desig2,desc,nrdel,buyer,seller,tivunit,tivorder,tivdel\rCHA,NOR,Gadget-1,Tank,8,Chad,Norway,0.1,0.8,0.8\rCHA,XXS,Gadget-2,Tank,x,Chad,Unknown supplier(s),0.1,0.8,0.8\r,,,,34,,,,,"));
        var facts = import.Graph.Facts.OfType<Transfer>().ToList();
        Assert.That(facts, Has.Count.EqualTo(2));
        Assert.That((facts[0].Items[0].Quantity!.Min, facts[0].Delivered, facts[0].From!.Party!.Value.Text), Is.EqualTo((8m, (ArmsGraph.Time.PartialDate?)null, "NOR")));
        Assert.That(facts[1].From!.Unnamed, Is.EqualTo("Unknown supplier(s)"));
        Assert.That(import.Graph.Claims.First(claim => claim.Fact == facts[0]).Note, Is.EqualTo("codes of the table: seller NOR, buyer CHA"));
        var ledger = import.Report.Ledgers.Single();
        Assert.That((ledger.Lines, ledger.PreambleLines, ledger.Rows, ledger.RowsWithWarnings, ledger.AddsUp), Is.EqualTo((4, 2, 2, 1, true)));
    }
}
