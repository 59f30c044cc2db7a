using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Tests.Import.Sipri;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Join;

public sealed class OrderJoinTests
{
    private const string Order = "United Arab Emirates,Norway,1970,?,10,?,Gadget-1 Fishbed,tank,10,?,1971; 1972,New,For police,2,20,20";
    private const string Delivery = "77,Norway,UAE,Gadget-1,tank,Armoured vehicles,1970,Yes,4,No,1972,No,New,2,2,8,No";
    private const string Earlier = "77,Norway,UAE,Gadget-1,tank,Armoured vehicles,1970,Yes,6,Yes,1971,No,New,2,2,12,No";
    private const string Trade = """{ "tradeId": 77, "buyer": "UAE", "seller": "Norway", "orderYr": 1970, "units": 10, "unitsEst": true, "deliveryYr": 1972, "status": "N", "desg": "Gadget-1", "desc": "tank" }""";

    [Test]
    public void A_deal_of_both_tables_is_one_fact_with_two_claims()
    {
        var import = Made.Import(("a.csv", Made.Orders(Order)), ("b.csv", Made.Deliveries(Delivery, Earlier)));
        var fact = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(fact.Id.Text, Is.EqualTo("sipri-orders-2026-02-02/5"));
        Assert.That(fact.Deal, Is.EqualTo("SIPRI deal 77"));
        Assert.That(import.Graph.Claims.Where(claim => claim.Fact.Id == fact.Id).Select(claim => claim.Id.Text), Is.EquivalentTo(["sipri-orders-2026-02-02/5", "sipri-deliveries-2024-03-03/77"]));
        Assert.That(import.Graph.Conflicts(), Is.Empty);
        Assert.That(import.Graph.Claims.Select(claim => claim.Note), Has.One.EqualTo("designated Gadget-1"));
        var join = import.Report.Joins.Single();
        Assert.That((join.File, join.Onto, join.Unmatched, join.Ambiguous), Is.EqualTo(("b.csv", "a.csv", EquatableList<int>.Empty, EquatableList<int>.Empty)));
        Assert.That(join.Matched.Select(rows => (rows.Line, rows.OntoLine)), Is.EqualTo([(5, 5)]));
    }

    [Test]
    public void Where_tables_differ_conflicts_show_it()
    {
        var import = Made.Import(("a.csv", Made.Orders(Order.Replace(",10,?,1971", ",40,,1971", StringComparison.Ordinal).Replace(",10,?,Gadget", ",40,,Gadget", StringComparison.Ordinal))), ("c.json", $"[{Trade}]"));
        Assert.That(import.Report.Joins.Single().Matched, Is.Empty, "a number that differs by so much leaves them apart");
        import = Made.Import(("a.csv", Made.Orders(Order.Replace("?,10,?,Gadget", "?,12,,Gadget", StringComparison.Ordinal).Replace(",10,?,1971", ",12,,1971", StringComparison.Ordinal))), ("b.csv", Made.Deliveries(Delivery, Earlier.Replace("6,Yes", "7,No", StringComparison.Ordinal))));
        Assert.That(import.Report.Joins.Single().Matched, Has.Count.EqualTo(1));
        Assert.That(import.Graph.Conflicts().Single().Tensions.Select(tension => tension.Field), Is.EqualTo(["items"]));
    }

    [Test]
    public void Deals_that_cannot_be_told_apart_stay_apart_and_are_counted()
    {
        var import = Made.Import(("a.csv", Made.Orders(Order, Order)), ("b.csv", Made.Deliveries(Delivery, Earlier, Delivery.Replace("UAE", "Chad", StringComparison.Ordinal).Replace("77,", "78,", StringComparison.Ordinal))));
        var join = import.Report.Joins.Single();
        Assert.That((join.Matched.Count, join.Ambiguous[0], join.Unmatched[0]), Is.EqualTo((0, 5, 7)));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(4).Items);
    }

    [Test]
    public void Better_partners_are_taken_first_and_leave_the_rest_without_doubt()
    {
        var other = Order.Replace("1970,?,10,?", "1971,?,11,?", StringComparison.Ordinal).Replace(",10,?,1971; 1972", ",11,?,1972; 1973", StringComparison.Ordinal);
        var third = "78,Norway,UAE,Gadget-1,tank,Armoured vehicles,1971,Yes,11,Yes,1972,No,New,2,2,22,No";
        var import = Made.Import(("a.csv", Made.Orders(Order, other)), ("b.csv", Made.Deliveries(third, Earlier, Delivery)));
        Assert.That(import.Report.Joins.Single().Matched.Select(rows => (rows.Line, rows.OntoLine)), Is.EqualTo([(5, 6), (6, 5)]));
    }

    [Test]
    public void Ids_join_tables_without_a_register_by_order_and_with_it()
    {
        var pair = Made.Import(("b.csv", Made.Deliveries(Delivery, Earlier)), ("c.json", $"[{Trade}]"));
        Assert.That(pair.Graph.Facts.OfType<Transfer>().Single().Id.Text, Is.EqualTo("sipri-deliveries-2024-03-03/77"));
        Assert.That(pair.Report.Joins, Is.Empty);
        Assert.That(pair.Graph.Conflicts(), Is.Empty);
        var all = Made.Import(("c.json", $"[{Trade}]"), ("b.csv", Made.Deliveries(Delivery, Earlier)), ("a.csv", Made.Orders(Order)));
        Assert.That(all.Graph.Facts.OfType<Transfer>().Single().Id.Text, Is.EqualTo("sipri-orders-2026-02-02/5"));
        Assert.That(all.Report.Joins.Select(join => join.Matched.Count), Is.EqualTo([1, 1]));
    }

    [Test]
    public void An_id_that_names_another_deal_joins_nothing()
    {
        var import = Made.Import(("b.csv", Made.Deliveries(Delivery)), ("c.json", $"[{Trade.Replace("UAE", "Chad", StringComparison.Ordinal)}]"));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(2).Items);
        Assert.That(import.Report.Diagnostics.Single().Code, Is.EqualTo("AG5002"));
    }

    [Test]
    public void A_table_of_some_years_is_no_witness_for_the_whole_number()
    {
        var long_ = Order.Replace("1971; 1972", "1971; 1972; 1993", StringComparison.Ordinal).Replace(",10,?,1971", ",30,?,1971", StringComparison.Ordinal).Replace(",10,?,Gadget-1 Fishbed", ",30,?,Gadget-1", StringComparison.Ordinal);
        var import = Made.Import(("a.csv", Made.Orders(long_)), ("b.csv", Made.Deliveries(Delivery, Earlier)));
        Assert.That(import.Report.Joins.Single().Matched, Has.Count.EqualTo(1));
        Assert.That(import.Graph.Conflicts(), Is.Empty);
    }

    [Test]
    public void What_one_table_calls_open_goes_to_the_open_part_of_the_other_and_makes_no_new_one()
    {
        var open = Order.Replace(",10,?,1971; 1972", ",4,,1971; 1972", StringComparison.Ordinal);
        var report = $"{Made.ReportHeading}9,Norway,United Arab Emirates,10,Yes,Gadget-1,Tank,New,,1970,Yes,1971 - 1972,4,,,\n";
        var import = Made.Import(("a.csv", Made.Orders(open)), ("d.csv", report));
        Assert.That(import.Graph.Facts.OfType<Transfer>().Select(fact => fact.Id.Text.Split('/')[1]), Is.EqualTo(["5", "5.open"]));
        Assert.That(import.Graph.Claims.Count(claim => claim.Fact is Transfer), Is.EqualTo(4));
        var done = Made.Import(("a.csv", Made.Orders(Order)), ("d.csv", report.Replace(",4,,,", ",9,,,", StringComparison.Ordinal)));
        Assert.That(done.Graph.Facts.OfType<Transfer>(), Has.Exactly(1).Items);
        Assert.That(done.Graph.Claims.Select(claim => claim.Note), Has.One.Contains("1 more were on order"));
    }

    [Test]
    public void Selections_of_one_day_are_told_apart_and_joined_one_after_another()
    {
        var other = Order.Replace("United Arab Emirates", "Chad", StringComparison.Ordinal);
        var chad = Delivery.Replace("UAE", "Chad", StringComparison.Ordinal).Replace("77,", "78,", StringComparison.Ordinal).Replace(",4,No,", ",10,No,", StringComparison.Ordinal);
        var import = Made.Import(("a1.csv", Made.Orders(Order)), ("a2.csv", Made.Orders(other)), ("b.csv", Made.Deliveries(Delivery, Earlier, chad)));
        Assert.That(import.Graph.Facts.OfType<Transfer>(), Has.Exactly(2).Items);
        Assert.That(import.Report.Joins.Select(join => (join.Onto, join.Matched.Count, join.Unmatched.Count)), Is.EqualTo([("a1.csv", 1, 1), ("a2.csv", 1, 0)]));
        Assert.That(import.Report.Ledgers.Select(ledger => ledger.Source), Is.Unique);
    }

    [Test]
    public void An_older_release_of_the_register_is_not_joined_to()
    {
        var older = Made.Orders(Order).Replace("2 Feb 2026", "2 Feb 2025", StringComparison.Ordinal);
        var import = Made.Import(("old.csv", older), ("new.csv", Made.Orders(Order)), ("b.csv", Made.Deliveries(Delivery, Earlier)));
        Assert.That(import.Report.Joins.Single().Onto, Is.EqualTo("new.csv"));
    }

    [Test]
    public void Same_files_give_the_same_joins_and_claims()
    {
        (string, string)[] files = [("a.csv", Made.Orders(Order, Order)), ("b.csv", Made.Deliveries(Delivery, Earlier)), ("c.json", $"[{Trade}]")];
        RegisterImport[] twice = [Made.Import(files), Made.Import(files)];
        Assert.That(twice[0].Report.Joins, Is.EqualTo(twice[1].Report.Joins));
        Assert.That(twice[0].Graph.Claims, Is.EqualTo(twice[1].Graph.Claims));
    }
}
