using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Kiel;

public sealed class WeaponsTableShapeTests
{
    private const string Heading = "\"donor\",\"category\",\"number_of_weapons\",\"monetary_value_eur\",\"weapons_list\"\n";

    [Test]
    public void Several_systems_in_one_cell_are_several_lines()
    {
        var import = Imports.Of(Heading + "\"Denmark\",\"IFV\",100,2500,\"BMP-2 (80); Example-7 system (Norway) (20)\"\n");
        var transfer = Imports.Transfers(import).Single();
        Assert.That(transfer.Items.Select(line => (line.Goods[0].Item.Text, line.Quantity!.Min)), Is.EqualTo(new[] { ("bmp-2", 80m), ("kiel/example-7-system.infantry-fighting-vehicles", 20m) }));
        Assert.That(transfer.Value, Is.EqualTo(new Money { Amount = 2500, Currency = "EUR" }));
        Assert.That(transfer.Stage, Is.EqualTo(Stage.Pledged));
        Assert.That(import.Graph.Sources.Single(source => source.Id == import.Graph.Claims.Single().Source).Note, Does.Contain("pays for what another gives"));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(1));
    }

    [Test]
    public void A_number_that_is_not_the_sum_of_its_list_is_told()
    {
        var import = Imports.Of(Heading + "\"Denmark\",\"IFV\",99,2500,\"BMP-2 (80)\"\n");
        Assert.That(import.Report.Diagnostics.Single().Code, Is.EqualTo("AG5002"));
        Assert.That(Imports.Ledger(import).RowsWithWarnings, Is.EqualTo(1));
    }

    [Test]
    public void A_cell_that_looks_like_a_formula_is_a_text()
    {
        var import = Imports.Of(Heading + "\"=HYPERLINK(\"\"http://x\"\")\",\"IFV\",1,1,\"=1+1 (1)\"\n");
        Assert.That(Imports.Ledger(import).UnresolvedNames.Keys, Is.EqualTo(new[] { "=HYPERLINK(\"http://x\")" }));
    }

    [Test]
    public void A_short_row_is_refused_with_its_line()
    {
        var import = Imports.Of(Heading + "\"Denmark\",\"IFV\"\n");
        Assert.That(import.Report.Diagnostics.Single().ToString(), Does.StartWith("table.csv(2,1): AG5001"));
        Assert.That(Imports.Ledger(import).RowsRefused, Is.EqualTo(1));
    }

    [TestCase("\"BMP-2 (80)\"", 1)]
    [TestCase("\"BMP-2 (80)\"\r\n", 0)]
    public void A_last_line_without_an_end_may_be_cut_although_its_row_is_whole(string end, int told)
    {
        var import = Imports.Of(Heading + "\"Denmark\",\"IFV\",80,2500," + end);
        Assert.That(import.Report.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Position.Line)), Is.EqualTo(Enumerable.Repeat(("AG5009", 2), told)));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(1));
    }
}
