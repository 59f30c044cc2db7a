using System.Text;
using ArmsGraph.Formats.Import;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>The register by order, in made-up rows of its shape.</summary>
public sealed class OrdersShapeTests
{
    private const string Plain = "Norway,Sweden,1990,,10,,Pansarvogn-9,tank,10,,1992,New,,1,10,10";

    private static RegisterImport Import(params string[] rows) => Made.Import(("orders.csv", Made.Orders(rows)));

    private static Transfer Only(RegisterImport import) => import.Graph.Claims.Select(claim => claim.Fact).OfType<Transfer>().Single();

    [Test]
    public void A_row_is_a_delivered_transfer_with_its_place_and_source()
    {
        var import = Import(Plain);
        var claim = import.Graph.Claims.Single();
        var transfer = (Transfer)claim.Fact;
        Assert.That((claim.Source.Text, claim.Place, claim.Fact.Id.Text), Is.EqualTo(("sipri-orders-2026-02-02", "line 5", "sipri-orders-2026-02-02/5")));
        Assert.That((transfer.From!.Party!.Value.Text, transfer.To!.Party!.Value.Text, transfer.Stage, transfer.Ordered!.Text, transfer.Delivered!.Text), Is.EqualTo(("SWE", "NOR", Stage.Delivered, "1990", "1992")));
        Assert.That((transfer.Items[0].Quantity, transfer.Items[0].Goods[0].Item.Text), Is.EqualTo((Quantity.Exactly(10), "sipri/pansarvogn-9.tanks")));
    }

    [Test]
    public void Trend_indicator_values_are_told_in_words_and_never_as_money()
    {
        var transfer = Only(Import(Plain));
        Assert.That(transfer.Value, Is.Null);
        Assert.That(transfer.Items[0].Note, Is.EqualTo("SIPRI TIV in millions: 1 a unit, 10 ordered, 10 delivered"));
    }

    [Test]
    public void Flags_make_estimates_of_the_year_and_the_numbers_before_them()
    {
        var transfer = Only(Import("Norway,Sweden,1990,?,10,?,Pansarvogn-9,tank,10,?,1992; 1993,Second hand,,1,10,10"));
        Assert.That((transfer.Ordered!.Text, transfer.Items[0].Quantity!.ToString()), Is.EqualTo(("1990?", "about 10")));
        Assert.That(transfer.Deliveries.Select(delivery => delivery.Date!.Text), Is.EqualTo(new[] { "1992", "1993" }));
        Assert.That(transfer.Terms, Is.EqualTo(new[] { Terms.SecondHand }));
    }

    [Test]
    public void What_is_open_of_an_order_is_a_transfer_apart_from_what_was_delivered()
    {
        var transfers = Import("Norway,Sweden,1990,,10,,Pansarvogn-9,tank,4,,1992,New,,1,10,4").Graph.Claims.Select(claim => (Transfer)claim.Fact).ToList();
        Assert.That(transfers.Select(transfer => (transfer.Id.Text[^6..], transfer.Stage, transfer.Items[0].Quantity)), Is.EqualTo(new[] { ("2-02/5", (Stage?)Stage.Delivered, Quantity.Exactly(4)), ("5.open", Stage.Ordered, Quantity.Exactly(6)) }));
        Assert.That(transfers.Select(transfer => transfer.Deal).Distinct(StringComparer.Ordinal).Single(), Is.EqualTo("sipri-orders-2026-02-02, line 5"));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void A_line_break_inside_a_comment_parts_a_row_that_is_joined_again(string lineBreak)
    {
        var import = Import($"Norway,Sweden,1990,,10,,Pansarvogn-9,tank,10,,1992,New,For use{lineBreak} in snow,1,10,10", Plain);
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.Rows, ledger.RowsClean, ledger.RowLines), Is.EqualTo((2, 2, lineBreak == "\r" ? 2 : 3)));
        Assert.That(import.Graph.Claims.First().Note, Is.EqualTo("For use in snow"));
    }

    [Test]
    public void A_row_that_is_cut_short_is_refused_with_its_place()
    {
        var import = Import(Plain, "Norway,Sweden,1990,,10,,Pansarvogn-9,tank,10,,1992,New,a comment that never");
        Assert.That((Imports.Ledger(import).RowsClean, Imports.Ledger(import).RowsRefused), Is.EqualTo((1, 1)));
        Assert.That(import.Report.Diagnostics.Single().ToString(), Is.EqualTo("orders.csv(6,1): AG5001: the row has 13 cells; expected 16"));
    }

    [Test]
    public void A_cell_that_cannot_be_read_is_left_out_and_told()
    {
        var import = Import("Norway,Sweden,199O,,ten,,Pansarvogn-9,tank,10,,1992; soon,New,,1,10,10");
        Assert.That(Imports.Ledger(import).RowsWithWarnings, Is.EqualTo(1));
        Assert.That(import.Report.Diagnostics.Select(told => (told.Code, told.Position.Column)), Is.EqualTo(new[] { ("AG5002", 15), ("AG5002", 21), ("AG5002", 48) }));
    }

    [Test]
    public void A_copy_without_preamble_is_named_by_its_content_and_padding_is_nothing()
    {
        var import = Made.Import(("copy.csv", Made.OrdersHeading + Plain + ";;;;\n;;;;\n"));
        var ledger = Imports.Ledger(import);
        Assert.That(ledger.Source, Does.Match("^sipri-orders-[0-9a-f]{8}$"));
        Assert.That((ledger.PreambleLines, ledger.Rows, ledger.BlankLines), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public void Unknown_suppliers_stay_apart_row_by_row()
    {
        var row = "Norway,unknown supplier(s),1990,,10,,Pansarvogn-9,tank,10,,1992,New,,1,10,10";
        Assert.That(Import(row, row).Graph.Entities.OfType<AnonymousParty>().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Stars_mark_groups_and_organisations_and_other_names_are_kept_and_counted()
    {
        var import = Import(Plain.Replace("Norway", "Norway rebels*", StringComparison.Ordinal), Plain.Replace("Norway", "African Snow Force**", StringComparison.Ordinal), Plain.Replace("Norway", "Ruritania", StringComparison.Ordinal), Plain.Replace("Norway", "Ruritania", StringComparison.Ordinal));
        var group = (ArmedGroup)import.Graph.FindParty("Norway rebels");
        Assert.That((group.State!.Value.Text, import.Graph.FindParty("African Snow Force")), Is.EqualTo(("NOR", (Party)new Organisation { Id = new("sipri/african-snow-force"), Name = "African Snow Force", Source = new("sipri") })));
        Assert.That(Imports.Ledger(import).UnresolvedNames, Is.EqualTo(new Dictionary<string, int>(StringComparer.Ordinal) { ["Ruritania"] = 2 }));
    }

    [Test]
    public void A_historical_state_outside_its_life_is_told()
    {
        var import = Import(Plain.Replace("Sweden", "Soviet Union", StringComparison.Ordinal));
        Assert.That(import.Graph.Diagnostics.Select(told => (told.Code, told.Position.Line)), Is.EqualTo(new[] { ("AG4001", 5) }));
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.GraphWarnings["AG4001"], ledger.RowsClean, ledger.RowsWithWarnings), Is.EqualTo((1, 0, 1)), "a row of which something is told is not clean");
    }

    [Test]
    public void The_same_input_gives_the_same_bytes()
    {
        var saved = Enumerable.Range(0, 2).Select(_ =>
        {
            using var stream = new MemoryStream();
            Import(Plain, Plain.Replace("tank", "submarine", StringComparison.Ordinal)).Graph.SaveJson(stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }).ToList();
        Assert.That(saved[1], Is.EqualTo(saved[0]));
    }
}
