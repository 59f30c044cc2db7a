using ArmsGraph.Claims;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Tests.Import.Sipri;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Flow;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Join;

public sealed class MirrorJoinTests
{
    private const string OneYear = "United Arab Emirates,Norway,2009,,10,,Gadget-1A Fishbed,tank,10,,2010,New,,2,20,20";
    private const string SeveralYears = "United Arab Emirates,Norway,2009,,10,,Gadget-1A Fishbed,tank,10,,2010; 2011,New,,2,20,20";

    [Test]
    public void Reports_of_both_sides_of_a_deal_of_one_year_are_claims_on_its_fact()
    {
        var import = Import(OneYear, Row("exports", "10", "Gadget 1A"), Row("imports", "10", "tanks"));
        var fact = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(fact.Id.Text, Is.EqualTo("sipri-orders-2026-02-02/5"));
        Assert.That(import.Graph.ClaimsOn(fact.Id).Select(claim => claim.Source.Text), Is.EquivalentTo(["sipri-orders-2026-02-02", "unroca-nor-2010", "unroca-are-2010"]));
        Assert.That(import.Graph.Conflicts(), Is.Empty);
        var join = import.Report.Joins.Single();
        Assert.That((join.File, join.Onto, join.Unmatched.Count, join.Ambiguous.Count), Is.EqualTo(("u.json", "a.csv", 0, 0)));
        Assert.That(join.Matched.Select(rows => (rows.Line, rows.OntoLine)), Is.EqualTo([(2, 5), (3, 5)]));
        Assert.That(import.Report.Ledgers.Select(ledger => (ledger.Rows, ledger.RowsClean, ledger.AddsUp)), Is.EqualTo([(1, 1, true), (2, 2, true)]));
    }

    [Test]
    public void Nothing_is_summed_twice()
    {
        foreach (var (deal, rows) in new[] { (OneYear, new[] { Row("exports", "10", "Gadget-1A"), Row("imports", "9", "Gadget-1A") }), (SeveralYears, [Row("exports", "4", "Gadget-1A"), Row("exports", "6", "Gadget-1A", year: 2011)]) })
        {
            var graph = Import(deal, rows).Graph;
            var total = graph.Totals(TotalsBy.Supplier).Single();
            Assert.That((total.Transfers.Count, total.Quantity.Min, total.Quantity.Max), Is.EqualTo((1, 10m, (decimal?)10m)), deal);
            Assert.That(graph.ResolvedBy(Resolution.All).Totals(TotalsBy.Supplier).Single().Quantity.Max, Is.EqualTo(10m), deal);
            Assert.That(graph.QuantityBounds("NOR", "ARE").Possible, Is.EqualTo(10m), deal);
        }
    }

    [Test]
    public void Where_the_numbers_of_one_year_differ_conflicts_show_it()
    {
        var import = Import(OneYear, Row("exports", "9", "Gadget-1A"), Row("imports", "2", "Gadget-1A"));
        var conflict = import.Graph.Conflicts().Single();
        Assert.That(conflict.Tensions.Select(tension => tension.Field), Is.EqualTo(["items"]));
        Assert.That(conflict.Affirmed, Has.Exactly(3).Items, "the importer's report goes with the exporter's, however far its number is off");
    }

    [Test]
    public void Of_a_deal_of_several_years_a_report_tells_one_delivery_and_no_number_in_all()
    {
        var import = Import(SeveralYears, Row("exports", "4", "Gadget-1A"), Row("exports", "6", "Gadget-1A", year: 2011));
        var fact = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(import.Graph.Conflicts(), Is.Empty);
        var parts = import.Graph.ClaimsOn(fact.Id).Where(claim => claim.Source.Text.StartsWith("unroca", StringComparison.Ordinal)).Select(claim => (Transfer)claim.Fact).ToList();
        Assert.That(parts.Select(part => (part.Items[0].Quantity, part.Delivered)), Is.All.EqualTo(((Quantity?)null, (Time.PartialDate?)null)));
        Assert.That(parts.SelectMany(part => part.Deliveries).Select(delivery => (delivery.Date!.Text, delivery.Quantity!.Min)), Is.EqualTo([("2010", 4m), ("2011", 6m)]));
    }

    [Test]
    public void Where_a_table_parts_its_deliveries_the_year_is_compared()
    {
        string[] deliveries = ["77,Norway,UAE,Gadget-1A,tank,Armoured vehicles,2009,No,4,No,2010,No,New,2,2,8,No", "77,Norway,UAE,Gadget-1A,tank,Armoured vehicles,2009,No,6,No,2011,No,New,2,2,12,No"];
        var import = Made.Import(("b.csv", Deliveries(deliveries)), ("u.json", Json(Row("exports", "4", "tanks"), Row("exports", "5", "Gadget-1A", year: 2011))));
        var fact = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(import.Graph.ClaimsOn(fact.Id), Has.Count.EqualTo(3), "the number of a year tells which deal it is, as the name does");
        Assert.That(import.Graph.Conflicts().Single().Tensions.Single().Field, Is.EqualTo("deliveries"));
    }

    [TestCase("2009", "10", "Gadget-1A", "I", "no delivery in that year")]
    [TestCase("2010", "10", "Gadget-1A", "III", "another category")]
    [TestCase("2010", "10", "Gizmo-1A", "I", "other goods")]
    [TestCase("2010", "10", "Gadget-2", "I", "other goods of the family")]
    [TestCase("2010", "9", "tanks", "I", "no name, and another number")]
    [TestCase("2010", "40", "Gadget-1A", "I", "a number that differs by so much")]
    [TestCase("2010", "10", "10 tanks, ex Gizmo 1", "I", "more words than a kind")]
    public void What_does_not_surely_tell_of_the_deal_stays_apart(string year, string number, string description, string category, string why)
    {
        var import = Import(OneYear, Row("exports", number, description, int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), category));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(2).Items, why);
        var join = import.Report.Joins.Single();
        Assert.That((join.Matched.Count, join.Unmatched.Count), Is.EqualTo((0, 1)), why);
    }

    [TestCase("Gadget-1A")]
    [TestCase("GADGET 1A MAIN BATTLE TANK")]
    [TestCase("Main battle tanks Gadget-1")]
    [TestCase("Fishbed tank")]
    [TestCase("used main battle tanks")]
    [TestCase("")]
    public void A_report_names_the_goods_in_its_own_way_or_not_at_all(string description) =>
        Assert.That(Import(OneYear, Row("exports", "10", description)).Graph.Facts.OfType<Transfer>(), Has.Exactly(1).Items);

    [Test]
    public void Deals_and_reports_that_fit_alike_stay_apart_and_are_counted()
    {
        var second = OneYear.Replace(",10,", ",3,", StringComparison.Ordinal);
        foreach (var (rows, matched, ambiguous) in new[]
        {
            (new[] { Row("exports", "9", "Gadget-1A") }, 0, 1), ([Row("exports", "10", "tanks")], 0, 1), ([Row("exports", "10", "Gadget-1A")], 1, 0), ([Row("exports", "10", "Gadget-1A"), Row("exports", "3", "Gadget-1A")], 2, 0),
        })
        {
            var import = Made.Import(("a.csv", Made.Orders(OneYear, second)), ("u.json", Json(rows)));
            var join = import.Report.Joins.Single();
            Assert.That((join.Matched.Count, join.Ambiguous.Count), Is.EqualTo((matched, ambiguous)), rows[0]);
        }
    }

    [Test]
    public void Reports_that_a_deal_tells_apart_need_no_pairing()
    {
        var other = OneYear.Replace("Gadget-1A Fishbed", "Gizmo-7", StringComparison.Ordinal).Replace(",10,", ",3,", StringComparison.Ordinal);
        var import = Made.Import(("a.csv", Made.Orders(OneYear, other)), ("u.json", Json(Row("exports", "10", "Gadget-1A"), Row("exports", "3", "Gizmo-7"), Row("imports", "10", "Gadget-1A"), Row("imports", "3", "Gizmo-7"))));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(2).Items);
        Assert.That(import.Report.Diagnostics, Is.Empty);
    }

    [Test]
    public void Sides_that_tell_of_different_deals_are_joined_to_neither()
    {
        var other = OneYear.Replace("Gadget-1A Fishbed", "Gizmo-7", StringComparison.Ordinal);
        var import = Made.Import(("a.csv", Made.Orders(OneYear, other)), ("u.json", Json(Row("exports", "10", "Gadget-1A"), Row("imports", "10", "Gizmo-7"))));
        Assert.That(import.Report.Joins.Single().Ambiguous, Has.Count.EqualTo(2));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(3).Items);
    }

    [Test]
    public void A_deal_of_which_other_tables_tell_too_takes_reports_as_well()
    {
        const string Delivery = "77,Norway,UAE,Gadget-1A,tank,Armoured vehicles,2009,No,10,No,2010,No,New,2,2,20,No";
        var import = Made.Import(("u.json", Json(Row("imports", "10", "Gadget-1A"))), ("a.csv", Made.Orders(OneYear)), ("b.csv", Deliveries(Delivery)));
        Assert.That(import.Graph.ClaimsOn(import.Graph.Facts.OfType<Transfer>().Single().Id), Has.Count.EqualTo(3));
        Assert.That(import.Report.Joins.Select(join => (join.File, join.Onto, join.Matched.Count)), Is.EqualTo([("b.csv", "a.csv", 1), ("u.json", "a.csv", 1)]));
    }

    [Test]
    public void Names_that_the_two_registers_write_differently_and_parties_that_are_not_known_do_not_matter()
    {
        var unknown = OneYear.Replace("Norway", "unknown supplier(s)", StringComparison.Ordinal);
        Assert.That(Made.Import(("a.csv", Made.Orders(unknown)), ("u.json", Json(Row("imports", "10", "Gadget-1A").Replace("Norway", "unknown", StringComparison.Ordinal)))).Graph.Facts.OfType<Transfer>(), Has.Exactly(2).Items);
        var import = Import(OneYear.Replace("Norway", "Russia", StringComparison.Ordinal), Row("exports", "10", "Gadget-1A").Replace("Norway", "Russian Federation", StringComparison.Ordinal));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(1).Items);
    }

    private static RegisterImport Import(string order, params string[] rows) => Made.Import(("a.csv", Made.Orders(order)), ("u.json", Json(rows)));

    private static string Deliveries(params string[] rows) => Made.Deliveries(rows).Replace("1989", "2020", StringComparison.Ordinal);

    private static string Json(params string[] rows) => $"[\n{string.Join(",\n", rows)}\n]\n";

    private static string Row(string table, string number, string description, int year = 2010, string category = "I") => FormattableString.Invariant(
        $"{{\"table\":\"{table}\",\"year\":{year},\"exporter\":\"Norway\",\"importer\":\"United Arab Emirates\",\"category\":\"{category}\",\"num_items\":{number},\"state_of_origin\":null,\"intermediate_locations\":\"\",\"description\":\"{description}\",\"comments\":\"\"}}");
}
