using ArmsGraph.Formats.Import;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Unroca;

public sealed class UnrocaShapeTests
{
    private const string Printed = """
        Reporting country: Norway
        Calendar year: 2015
        Category (I-VII),Final importer State(s),Number of items,State of origin (if not exporter),Intermediate location (if any),Description of items,Comments on the transfer

        I,Ukraine,12,Germany,Poland; Slovakia,Leopard 2A4,as seen
        IV(a),Ukraine,2,,,,

        """;

    [Test]
    public void A_printed_table_of_exports_takes_its_state_and_year_from_the_lines_above()
    {
        var import = Imports.Of(Printed);
        var transfers = Imports.Transfers(import);
        var first = transfers[0];
        Assert.That((first.From!.Party!.Value.Text, first.To!.Party!.Value.Text, first.Origin!.Party!.Value.Text, first.Delivered!.Text, first.Stage), Is.EqualTo(("NOR", "UKR", "DEU", "2015", (Stage?)Stage.Delivered)));
        Assert.That(first.Via.Select(via => (via.Who.Party!.Value.Text, via.Role)), Is.EqualTo(new[] { ("POL", (ViaRole?)ViaRole.Transit), ("SVK", ViaRole.Transit) }));
        Assert.That((first.Items[0].Goods[0].Item.Text, first.Items[0].Quantity!.Min, first.Items[0].Note), Is.EqualTo(("leopard-2a4", 12m, "Leopard 2A4")));
        Assert.That(transfers[1].Items[0].Goods[0].Item.Text, Is.EqualTo("combat-aircraft"));
        Assert.That(import.Graph.Claims.First().Source, Is.EqualTo(new SourceId("unroca-nor-2015")));
        Assert.That(import.Graph.Claims.First().Note, Is.EqualTo("as seen"));
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.PreambleLines, ledger.BlankLines, ledger.RowsClean), Is.EqualTo((3, 1, 2)));
    }

    [Test]
    public void A_printed_table_of_imports_lists_who_exports()
    {
        var transfer = Imports.Transfers(Imports.Of("Reporting State;Ukraine\nYear;2015\nCategory;Exporter State(s);Number of items\nVII;Norway;30\n")).Single();
        Assert.That((transfer.From!.Party!.Value.Text, transfer.To!.Party!.Value.Text, transfer.Items[0].Goods[0].Item.Text), Is.EqualTo(("NOR", "UKR", "missiles")));
    }

    [Test]
    public void Reports_of_both_sides_are_claims_on_one_fact_and_their_difference_is_shown()
    {
        var import = Imports.Of(Json(Row("exports", "Norway", "Ukraine", "I", "12"), Row("imports", "Norway", "Ukraine", "I", "10")), "rows.json");
        var fact = import.Graph.Facts.Single();
        Assert.That(fact.Id.Text, Is.EqualTo("unroca-nor-2015/export-2"));
        Assert.That(import.Graph.ClaimsOn(fact.Id).Select(claim => claim.Source.Text), Is.EquivalentTo(new[] { "unroca-nor-2015", "unroca-ukr-2015" }));
        Assert.That(import.Graph.Conflicts(fact.Id).Tensions.Select(tension => tension.Field), Is.EqualTo(new[] { "items" }));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(2));
    }

    [Test]
    public void Reports_that_cannot_be_paired_are_kept_apart_and_told()
    {
        var import = Imports.Of(Json(Row("exports", "Norway", "Ukraine", "I", "12"), Row("exports", "Norway", "Ukraine", "I", "3"), Row("imports", "Norway", "Ukraine", "I", "15")), "rows.json");
        Assert.That(import.Graph.Facts.Count(), Is.EqualTo(3));
        Assert.That(import.Report.Diagnostics.Select(told => told.Code), Is.EqualTo(new[] { "AG5021", "AG5021", "AG5021" }));
        Assert.That(Imports.Ledger(import).RowsWithWarnings, Is.EqualTo(3));
    }

    [TestCase("[{0},{1}]", 1, 0, "on one line")]
    [TestCase("[\n{0},\n{1}\n]\n", 4, 2, "a line each")]
    [TestCase("{0}\n{1}\n", 2, 0, "as JSON lines")]
    [TestCase("{{\"rows\": [\n{0},\n{1}]}}", 3, 1, "inside an object")]
    public void Json_is_read_however_it_is_laid_out(string layout, int lines, int preamble, string what)
    {
        var import = Imports.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Row("exports", "Norway", "Ukraine", "II", "1"), Row("exports", "Norway", "Atlantis", "II", "2")), "rows.json");
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.Lines, ledger.PreambleLines, ledger.Rows, ledger.RowsClean, ledger.RowsWithWarnings), Is.EqualTo((lines, preamble, 2, 1, 1)), what);
        Assert.That(import.Graph.Facts.Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_row_that_does_not_say_who_or_when_is_refused_with_its_place()
    {
        var import = Imports.Of("[\n{\"table\":\"exports\",\"exporter\":\"Norway\",\"importer\":\"\",\"year\":2015,\"category\":\"I\",\"num_items\":1},\n{\"table\":\"exports\",\"exporter\":\"Norway\",\"importer\":\"Ukraine\",\"year\":null,\"category\":\"I\",\"num_items\":1}, 7]", "rows.json");
        Assert.That(import.Report.Diagnostics.Select(told => told.Message), Is.EqualTo(new[]
        {
            "the row does not say who imports; expected a column for it, or a line above the heading", "the row does not say of which year it is; expected a column for it, or a line above the heading",
            "the row is no object; expected one with the keys of the register",
        }));
        Assert.That(Imports.Ledger(import).RowsRefused, Is.EqualTo(3));
    }

    [Test]
    public void Broken_json_is_a_fault() =>
        Assert.That(Imports.Faults(() => Imports.Of("[{\"category\":\"I\",\"num_items\":1", "rows.json")).Single().Code, Is.EqualTo("AG5007"));

    private static string Json(params string[] rows) => $"[\n{string.Join(",\n", rows)}\n]\n";

    private static string Row(string table, string exporter, string importer, string category, string number) =>
        $"{{\"table\":\"{table}\",\"year\":2015,\"exporter\":\"{exporter}\",\"importer\":\"{importer}\",\"category\":\"{category}\",\"num_items\":{number},\"state_of_origin\":null,\"intermediate_locations\":\"\",\"description\":\"\",\"comments\":\"\"}}";
}
