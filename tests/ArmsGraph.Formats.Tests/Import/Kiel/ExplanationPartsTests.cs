using ArmsGraph.Formats.Import;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using NUnit.Framework;
using static ArmsGraph.Formats.Tests.Import.Kiel.KielBook;

namespace ArmsGraph.Formats.Tests.Import.Kiel;

public sealed class ExplanationPartsTests
{
    private const string Paid = "The minister spoke. The package is paid for by Denmark. The drawdown was funded through the ABCD.";
    private const string Held = "Norway sends 20 used guns. They were possibly bought from Sweden to give Ukraine, and are shipped via Poland.";

    [Test]
    public void Who_pays_goes_with_what_was_delivered_and_what_is_to_come_and_its_words_are_the_place()
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 6, delivered: 4, explanation: Paid));
        var transfers = Imports.Transfers(import);
        Assert.That(transfers.Select(transfer => (transfer.Stage, string.Join(' ', transfer.FinancedBy.Select(payer => payer.Party!.Value.Text)))), Is.EquivalentTo([((Stage?)Stage.Delivered, "DNK kiel/abcd"), (Stage.Pledged, "DNK kiel/abcd")]));
        Assert.That(import.Graph.Claims.Select(claim => claim.Place), Is.All.EndsWith("; explanation 25-54 financedBy, 61-96 financedBy"));
        Assert.That(import.Graph.Claims.Select(claim => claim.Note), Is.All.EqualTo(Paid));
        Assert.That(Imports.Ledger(import).UnresolvedNames.Keys, Is.EqualTo(["ABCD"]));
    }

    [Test]
    public void What_is_said_of_goods_is_said_of_the_only_item_and_hedges_stay()
    {
        var transfer = Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 20, explanation: Held))).Single();
        Assert.That((transfer.Origin!.Party!.Value.Text, transfer.Origin.Hedge), Is.EqualTo(("SWE", (Hedge?)Hedge.Possibly)));
        Assert.That(transfer.Via.Select(via => (via.Who.Party!.Value.Text, via.Role)), Is.EqualTo([("POL", (ViaRole?)ViaRole.Transit)]));
        Assert.That(transfer.Terms, Is.EqualTo([Terms.Aid, Terms.SecondHand]));
    }

    [Test]
    public void Of_several_items_nobody_can_tell_which_it_is_said_of()
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 20, explanation: Held), Row("XXM1", "Norway", "44621", item: "helmet", explanation: Held));
        var transfer = Imports.Transfers(import).Single();
        Assert.That((transfer.Origin, transfer.Via.Count, transfer.Terms[^1]), Is.EqualTo(((Participant?)null, 0, Terms.Aid)));
        Assert.That(import.Graph.Claims.Single().Place, Does.Not.Contain("explanation"));
    }

    [Test]
    public void Who_pays_for_the_whole_package_pays_for_all_its_items()
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 20, explanation: Paid), Row("XXM1", "Norway", "44621", item: "helmet", explanation: Paid));
        Assert.That(Imports.Transfers(import).Single().FinancedBy.Select(payer => payer.ToString()), Is.EqualTo(["DNK", "kiel/abcd"]));
        Assert.That(import.Graph.Claims.Single().Place, Does.EndWith("; explanation 25-54 financedBy, 61-96 financedBy"));
        Assert.That(import.Report.Diagnostics.Select(told => told.Code), Does.Not.Contain("AG5023"));
    }

    [TestCase("Tranche of aid worth 7 EUR, financed through the budget for the ABCD.", 1)]
    [TestCase("The howitzers are paid for by Denmark.", 0)]
    [TestCase("The package includes guns, and the howitzers are paid for by Denmark.", 0)]
    public void Of_several_items_a_payer_of_which_nobody_can_tell_is_left_out_and_told(string explanation, int payers)
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 20, explanation: explanation), Row("XXM1", "Norway", "44621", item: "helmet", explanation: explanation));
        Assert.That(Imports.Transfers(import).Single().FinancedBy, Has.Count.EqualTo(payers));
        Assert.That(import.Report.Diagnostics.Count(told => told.Code == "AG5023"), Is.EqualTo(1 - payers));
        Assert.That(import.Graph.Claims.Single().Note, Is.EqualTo(explanation));
    }

    [TestCase("A Slovak donation of 6 guns financed by Norway and Denmark.")]
    [TestCase("Norway and Denmark jointly pay for a Slovak gift.")]
    public void A_donor_that_pays_for_the_gift_of_another_is_no_supplier(string explanation)
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 6, explanation: explanation));
        var transfer = Imports.Transfers(import).Single();
        Assert.That((transfer.From!.ToString(), transfer.Origin, string.Join(" ", transfer.FinancedBy)), Is.EqualTo(("SVK", (Participant?)null, "NOR DNK")));
        Assert.That(import.Graph.Claims.Single().Place, Does.Match("explanation .*[0-9] from").And.Not.Contain("origin"));
        Assert.That(import.Report.Diagnostics, Is.Empty);
    }

    [TestCase("France", "Norway and Denmark jointly pay for a Slovak gift.", "another giver")]
    [TestCase("Norway", "Norway and Denmark jointly pay for the guns.", "the donor among those who pay")]
    public void Where_it_does_not_follow_who_gives_and_who_pays_the_donor_is_possibly_the_supplier_and_that_is_told(string donor, string explanation, string told)
    {
        var import = Read(Row("XXM1", donor, "44621", item: "M777 howitzer", units: 6, explanation: explanation));
        Assert.That(Imports.Transfers(import).Single().From!.Hedge, Is.EqualTo(Hedge.Possibly));
        var diagnostic = import.Report.Diagnostics.Single();
        Assert.That((diagnostic.Code, diagnostic.Position.Line, diagnostic.Message.Contains(told, StringComparison.Ordinal)), Is.EqualTo(("AG5023", 2, true)));
    }

    [Test]
    public void Of_several_items_nobody_can_tell_which_is_the_gift_of_another_and_that_is_told()
    {
        const string Words = "Norway jointly pays for a Slovak gift.";
        var import = Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 20, explanation: Words), Row("XXM1", "Norway", "44621", item: "helmet", explanation: Words));
        Assert.That(Imports.Transfers(import).Single().From, Is.EqualTo(new Participant { Party = new EntityId("NOR") }));
        Assert.That(import.Report.Diagnostics.Single().Code, Is.EqualTo("AG5023"));
    }

    [Test]
    public void Who_pays_a_part_never_pays_alone()
    {
        var transfer = Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "M777 howitzer", units: 6, explanation: "The package is partially covered through the ABCD."))).Single();
        Assert.That(transfer.FinancedBy.Select(payer => payer.ToString()), Is.EqualTo(["kiel/abcd", "NOR"]));
    }

    [Test]
    public void Prose_says_nothing_and_unread_text_neither()
    {
        const string Prose = "The minister promised that Norway will go on, together with Denmark, Poland and the EU; the total is part of a larger act.";
        var rows = new[] { Row("XXM1", "Norway", "44621", item: "M777 howitzer", explanation: Prose) };
        var transfer = Imports.Transfers(Read(rows)).Single();
        Assert.That(transfer.FinancedBy.Count + transfer.Via.Count, Is.Zero);
        Assert.That(transfer.Origin, Is.Null);
        Assert.That(Imports.Transfers(Read(ImportOptions.Default with { ReadComments = false }, Row("XXM1", "Norway", "44621", item: "M777 howitzer", explanation: Paid))).Single().FinancedBy, Is.Empty);
    }

    [Test]
    public void Explanations_are_listed_row_by_row_with_their_sheet()
    {
        var builder = new TransferGraphBuilder();
        var reader = new RegisterReader(builder);
        using var stream = new MemoryStream(Book(Row("XXM1", "Norway", "44621", item: "M777 howitzer", explanation: Paid), Row("XXH1", "Norway", "44621", general: "Humanitarian", item: "blanket", explanation: Paid)));
        reader.AddStream(stream, "book.xlsx");
        reader.Finish();
        Assert.That(reader.Comments().Select(comment => (comment.File, comment.Sheet, comment.Line, comment.Reading.FinancedBy.Count)), Is.EqualTo([("book.xlsx", "Bilateral assistance, MAIN DATA", 2, 2)]), "no fact is made of humanitarian aid");
    }
}
