using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Formats.Tests.Reading;
using NUnit.Framework;
using static ArmsGraph.Formats.Tests.Import.Kiel.KielBook;

namespace ArmsGraph.Formats.Tests.Import.Kiel;

public sealed class WorkbookShapeTests
{
    [Test]
    public void A_package_is_one_transfer_with_a_line_for_each_item_and_its_total_counts_once()
    {
        var import = Read(
            Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "M777 howitzer", units: 6, total: 900),
            Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "helmet", units: "undisclosed"));
        var transfer = Imports.Transfers(import).Single();
        Assert.That(transfer.From!.Party, Is.EqualTo(new EntityId("NOR")));
        Assert.That(transfer.To!.Party, Is.EqualTo(new EntityId("UKR")));
        Assert.That(transfer.Items.Select(line => (line.Goods[0].Item.Text, line.Quantity?.Min, line.Note)), Is.EqualTo(new[] { ("m777", 6m, null), ("protective-equipment", (decimal?)null, "helmet") }));
        Assert.That(transfer.Value, Is.EqualTo(new Money { Amount = 900, Currency = "EUR" }));
        Assert.That(transfer.Stage, Is.EqualTo(Stage.Pledged));
        Assert.That(transfer.Terms, Is.EqualTo(new[] { Terms.Aid }));
        Assert.That(transfer.Announced!.Text, Is.EqualTo("2022-03-01"));
        Assert.That(import.Graph.Claims.Single().Note, Is.EqualTo("words"));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(2));
    }

    [Test]
    public void What_is_announced_in_parts_has_the_value_that_its_source_gives_each_part()
    {
        var transfers = Imports.Transfers(Read(
            Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 6, given: 300, total: 900, deliveredTotal: 50),
            Row("XXM1", "Norway", "44622", item: "helmet", given: 600),
            Row("XXM1", "Norway", "44623", item: "helmet", given: 900)));
        Assert.That(transfers.Select(transfer => (transfer.Value?.Amount, transfer.Deal)), Is.EqualTo(new[]
        {
            ((decimal?)300, "Kiel XXM1, 900 EUR in all, 300 EUR of it here, 50 EUR of all delivered"), (600, "Kiel XXM1, 900 EUR in all, 600 EUR of it here, 50 EUR of all delivered"),
            (null, "Kiel XXM1, 900 EUR in all, 50 EUR of all delivered"),
        }));
    }

    [Test]
    public void What_is_promised_and_what_is_delivered_are_two_transfers_that_add_up()
    {
        var transfers = Imports.Transfers(Read(Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "M777 howitzer", units: 6, delivered: 4)));
        Assert.That(transfers.Select(transfer => (transfer.Stage, transfer.Items[0].Quantity!.Min)), Is.EquivalentTo(new[] { (Stage.Delivered, 4m), (Stage.Pledged, 2m) }));
    }

    [TestCase("undisclosed", "1-6", "0-5")]
    [TestCase("partially", "1-5", "1-5")]
    [TestCase("at least 2", "at least 2", "0-4")]
    public void A_number_committed_of_which_an_untold_part_was_delivered_bounds_both(string delivered, string part, string rest)
    {
        var transfers = Imports.Transfers(Read(Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "M777 howitzer", units: 6, delivered: delivered)));
        Assert.That(transfers.Select(transfer => (transfer.Stage, transfer.Items[0].Quantity!.ToString())), Is.EquivalentTo([((Stage?)Stage.Delivered, part), (Stage.Pledged, rest)]));
        Assert.That(transfers.Select(transfer => transfer.Items[0].Quantity!.Max), Is.All.LessThanOrEqualTo(6m), "no part is more than the whole");
        Assert.That(transfers.Select(transfer => transfer.Items[0].Note), Is.All.EqualTo($"6 committed, {delivered} delivered"));
    }

    [TestCase("undisclosed", 4, "4")]
    [TestCase("undisclosed", "undisclosed", null)]
    public void Nothing_is_reckoned_where_the_number_committed_is_not_known(string committed, object delivered, string? part)
    {
        var transfer = Imports.Transfers(Read(Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "M777 howitzer", units: committed, delivered: delivered))).Single();
        Assert.That((transfer.Stage, transfer.Items[0].Quantity?.ToString()), Is.EqualTo(((Stage?)Stage.Delivered, part)));
    }

    [TestCase("tbc")]
    [TestCase("see row above")]
    public void A_number_delivered_that_cannot_be_read_is_no_delivery_and_is_told(string delivered)
    {
        var import = Read(Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "M777 howitzer", units: 6, delivered: delivered));
        Assert.That(Imports.Transfers(import).Select(transfer => (transfer.Stage, transfer.Items[0].Quantity)), Is.EqualTo([((Stage?)Stage.Pledged, Quantity.Exactly(6))]));
        Assert.That(import.Report.Diagnostics.Select(told => told.Code), Is.EqualTo(["AG5002"]));
    }

    [Test]
    public void More_delivered_than_was_committed_leaves_nothing_open() =>
        Assert.That(Imports.Transfers(Read(Row("XXM1", "Norway", new DateOnly(2022, 3, 1), item: "M777 howitzer", units: 6, delivered: 8))).Single().Items[0].Quantity, Is.EqualTo(Quantity.Exactly(8)));

    [TestCase(6, 700.0, "Delivered 6")]
    [TestCase("undisclosed", 700.0, "Delivered ")]
    [TestCase(null, 700.0, "Delivered ")]
    [TestCase(6, 300.0, "Delivered 1-5; Pledged 1-5")]
    [TestCase(null, 300.0, "Delivered ; Pledged ")]
    [TestCase(6, null, "Pledged 6")]
    public void Where_no_number_delivered_is_told_the_value_delivered_tells(object? units, object? worth, string expected)
    {
        var transfers = Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: units, total: 900, converted: 700.2, deliveredTotal: worth)));
        Assert.That(string.Join("; ", transfers.Select(transfer => $"{transfer.Stage} {transfer.Items[0].Quantity}").Order(StringComparer.Ordinal)), Is.EqualTo(expected));
    }

    [Test]
    public void Of_a_package_of_several_items_of_whose_value_a_part_was_delivered_nobody_knows_which_and_that_is_inferred()
    {
        var import = Read(
            Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 6, total: 900, converted: 700, deliveredTotal: 300), Row("XXM1", "Norway", "44621", item: "helmet", units: "undisclosed"));
        Assert.That(
            import.Graph.Claims.Select(claim => ($"{((Transfer)claim.Fact).Stage} {string.Join("; ", ((Transfer)claim.Fact).Items.Select(line => line.Quantity))}", claim.Modality)),
            Is.EquivalentTo([("Delivered 0-6; 0 or more", Modality.Inferred), ("Pledged 0-6; 0 or more", Modality.Reported)]));
    }

    [Test]
    public void A_value_that_its_source_gives_is_that_of_the_package_where_no_total_is_told()
    {
        var transfer = Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", given: 30, explanation: "Norway and Denmark jointly pay for a Slovak gift."))).Single();
        Assert.That((transfer.Value, transfer.Deal), Is.EqualTo((new Money { Amount = 30, Currency = "EUR" }, "Kiel XXM1, 30 EUR as its source gives it")));
    }

    [TestCase(1, "Kiel XXM1, 900 EUR in all, 30 EUR as its source gives it")]
    [TestCase(2, "Kiel XXM1, 30 EUR as its source gives it")]
    public void A_value_that_is_not_that_of_a_transfer_stands_in_its_deal(int parts, string deal)
    {
        var rows = Enumerable.Range(0, parts).Select(part => Row("XXM1", "Norway", 44621 + part, item: "M777 howitzer", given: 30, total: parts == 1 ? 900 : null));
        var transfers = Imports.Transfers(Read([.. rows]));
        Assert.That(transfers.Select(transfer => transfer.Deal), Is.All.EqualTo(deal));
        Assert.That(transfers.Select(transfer => transfer.Value?.Amount), Is.All.EqualTo(parts == 1 ? 900 : null));
    }

    [TestCase(700.0, "Delivered; Delivered")]
    [TestCase(300.0, "Delivered; Pledged")]
    public void Of_a_package_announced_in_parts_a_part_without_numbers_is_delivered_where_all_of_its_value_is(double worth, string expected)
    {
        var transfers = Imports.Transfers(Read(
            Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 6, delivered: 6, total: 900, converted: 700.2, deliveredTotal: worth), Row("XXM1", "Norway", "44622", specific: "Weapons")));
        Assert.That(string.Join("; ", transfers.Select(transfer => $"{transfer.Stage}").Order(StringComparer.Ordinal)), Is.EqualTo(expected));
    }

    [TestCase("until 3/10/2022", "[..2022-03-10]")]
    [TestCase("until  5/7/2022", "[..2022-05-07]")]
    [TestCase("since 2/24/2022", "[2022-02-24..]")]
    [TestCase("unclear, 04/22", "2022-04")]
    [TestCase("not specified, 09/2022", "2022-09")]
    [TestCase("between 3/4/22 & 3/11/22", "[2022-03-04..2022-03-11]")]
    [TestCase("between 3/20/2022 and 7/1/2022", "[2022-03-20..2022-07-01]")]
    [TestCase("29/06/2022", "2022-06-29")]
    [TestCase("44621", "2022-03-01")]
    public void Dates_in_words_are_kept_as_wide_as_they_are(string text, string date)
    {
        var import = Read(Row("XXM1", "Norway", text, item: "helmet"));
        Assert.That(Imports.Transfers(import).Single().Announced!.Text, Is.EqualTo(date));
        Assert.That(import.Report.Diagnostics, Is.Empty);
    }

    [TestCase(373_319)]
    [TestCase("until 4/6/2027")]
    [TestCase("some day")]
    public void An_impossible_date_is_left_out_and_told(object date)
    {
        var import = Read(Row("XXM1", "Norway", date, item: "helmet"));
        Assert.That(Imports.Transfers(import).Single().Announced, Is.Null);
        var told = import.Report.Diagnostics.Single();
        Assert.That((told.Code, told.Position.File, told.Position.Line, told.Position.Column), Is.EqualTo(("AG5002", "book.xlsx[Bilateral assistance, MAIN DATA]", 2, 3)));
        Assert.That(Imports.Ledger(import).RowsWithWarnings, Is.EqualTo(1));
    }

    [Test]
    public void A_joint_gift_under_several_donors_is_one_fact_with_a_claim_of_each()
    {
        const string Words = "Norway and Germany jointly pay for this gift of Slovakia.";
        var import = Read(
            Row("NOM1", "Norway", new DateOnly(2022, 3, 1), item: "Zuzana-9 howitzer", units: 16, explanation: Words),
            Row("DEM1", "Germany", new DateOnly(2022, 3, 1), item: "Zuzana-9 howitzer", units: 16, explanation: Words),
            Row("FRM1", "France", new DateOnly(2022, 3, 1), item: "Zuzana-9 howitzer", units: 16, explanation: Words));
        Assert.That(import.Graph.Facts.Count(), Is.EqualTo(2), "France is not named in the words");
        var joint = import.Graph.ClaimsOn(new FactId("kiel-tracker-7/NOM1")).Select(claim => (Transfer)claim.Fact).ToList();
        Assert.That(joint.Select(claim => $"{claim.From} paid by {string.Join(" ", claim.FinancedBy)}"), Is.EqualTo(["SVK paid by NOR DEU", "SVK paid by NOR DEU"]));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(2), "of France the words tell nothing");
    }

    [Test]
    public void Rows_that_are_no_arms_are_told_and_sheets_of_text_are_preamble()
    {
        var import = Read(
            Row("XXH1", "Norway", new DateOnly(2022, 3, 1), general: "Humanitarian", item: "blanket"),
            Row("XXF1", "Norway", new DateOnly(2022, 3, 1), general: "Financial", specific: "Grant"),
            Row("XX1", "Norway", new DateOnly(2022, 3, 1), general: ".", item: "helmet"),
            Row("XXM1", "Norway", new DateOnly(2022, 3, 1), specific: "Grant"),
            Row("XXM2", "Norway", new DateOnly(2022, 3, 1), specific: "Weapons and equipment"));
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.Rows, ledger.RowsOutOfScope, ledger.RowsRefused, ledger.RowsClean, ledger.PreambleLines, ledger.Lines), Is.EqualTo((5, 2, 2, 1, 3, 8)));
        Assert.That(import.Report.Diagnostics.Select(told => told.Code), Is.EqualTo(["AG5008", "AG5008", "AG5001", "AG5001"]));
    }

    [Test]
    public void A_donor_that_nobody_knows_is_told_where_its_column_stands()
    {
        var import = Imports.Of(Workbooks.Make(("Bilateral", [
            ["ID", "Announcement Date", "countries", "Type of Aid General", "Type of Aid Specific", "Item"],
            ["XXM1", "44621", "Nowhereland", "Military", "Weapons", "helmet"]])));
        Assert.That((Imports.Ledger(import).UnresolvedNames.Keys.Single(), import.Report.Diagnostics.Single().Position.Column), Is.EqualTo(("Nowhereland", 3)));
    }
}
