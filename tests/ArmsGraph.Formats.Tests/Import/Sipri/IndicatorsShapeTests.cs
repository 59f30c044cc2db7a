using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

public sealed class IndicatorsShapeTests
{
    private const string Old = "\"TIV of arms imports to Chad, 1950-1952\",,,,\nFigures are SIPRI Trend Indicator Values (TIVs)\nGenerated: 4 July 2020,,,,\n,,,,\n,1950,1951,1952,Total\nNorway,,0,12,12\n,,,,\nTotal,,0,12,12\n";
    private const string New = "Volume of transfers of major arms\nFigures are in millions of SIPRI trend-indicator values (TIVs).\nData generated: 5 May 2024 1:00:00 PM\n\nExports by,1990,1991,1990-1991,Percentage\nNorway,5,7,12,60%\nChad,,0 ,0 ,0.0%\nUnited Arab Emirates,x,1,1,1%\nTotal world export,5,8,13,100%\n\n";

    [Test]
    public void An_old_table_is_of_one_party_with_others()
    {
        var import = Made.Import(("f.csv", Old));
        var series = import.Graph.Facts.OfType<Indicator>().Single();
        Assert.That(series.Id.Text, Is.EqualTo("sipri-tiv-imports-chad-2020-07-04/norway"));
        Assert.That((series.Measure, series.Unit, series.Direction, series.Party!.Party!.Value.Text, series.Counterpart!.Party!.Value.Text), Is.EqualTo(("SIPRI TIV", "million", TradeDirection.Imports, "TCD", "NOR")));
        Assert.That(series.Values, Is.EqualTo([new IndicatorValue { Year = 1951, Value = Quantity.Between(0, 0.5m) }, new IndicatorValue { Year = 1952, Value = Quantity.Exactly(12) }]));
        var ledger = import.Report.Ledgers.Single();
        Assert.That((ledger.Lines, ledger.PreambleLines, ledger.BlankLines, ledger.Rows, ledger.AddsUp), Is.EqualTo((8, 6, 1, 1, true)));
    }

    [Test]
    public void A_new_table_is_of_each_party_with_all()
    {
        var import = Made.Import(("f.csv", New));
        Assert.That(import.Graph.Facts.OfType<Indicator>().Select(series => $"{series.Party} {series.Direction} {string.Join(", ", series.Values.Select(value => $"{value.Year}: {value.Value}"))}"),
            Is.EquivalentTo(["NOR Exports 1990: 5, 1991: 7", "TCD Exports 1991: 0-0.5", "ARE Exports 1991: 1"]));
        Assert.That(import.Graph.Facts.OfType<Indicator>().Select(series => series.Counterpart), Has.All.Null);
        Assert.That(import.Report.Diagnostics.Select(told => (told.Code, told.Position.Line, told.Position.Column)), Is.EqualTo([("AG5002", 8, 22)]));
        Assert.That(import.Report.Ledgers.Single().AddsUp, Is.True);
    }

    [Test]
    public void No_value_is_money_or_a_transfer()
    {
        var import = Made.Import(("f.csv", New));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Is.Empty);
        Assert.That(import.Report.Ledgers.Single().Facts.Keys, Is.EqualTo(["indicator"]));
    }

    [Test]
    public void A_row_without_values_or_name_is_refused_with_its_place()
    {
        var import = Made.Import(("f.csv", New.Replace("Chad,,0 ,0 ,0.0%", "Chad,,,,", StringComparison.Ordinal).Replace("Norway,5", ",5", StringComparison.Ordinal)));
        Assert.That(import.Report.Diagnostics.Where(told => told.Code == "AG5001").Select(told => told.Position.Line), Is.EqualTo([6, 7]));
        Assert.That(import.Report.Ledgers.Single().RowsRefused, Is.EqualTo(2));
    }

    [Test]
    public void A_table_that_tells_not_whose_trade_it_is_is_refused()
    {
        var thrown = Assert.Throws<FactDocumentException>(() => Made.Import(("f.csv", New.Replace("Exports by", "Values", StringComparison.Ordinal))));
        Assert.That(thrown!.Diagnostics.Single().Code, Is.EqualTo("AG5007"));
    }
}
