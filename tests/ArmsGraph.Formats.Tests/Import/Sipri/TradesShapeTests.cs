using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

public sealed class TradesShapeTests
{
    private const string Trade = """{ "id": 1, "tradeId": 77, "buyer": "Chad", "seller": "Norway", "orderYr": 1999, "orderYrEst": true, "units": 12, "unitsEst": false, "deliveryYr": 2003, "status": "S", "statusEst": true, "transferType": 126067, "desg": "Gadget-1", "desc": "tank", "category": "Armoured vehicles" }""";

    [Test]
    public void A_deal_keeps_what_is_certain_and_shows_its_codes()
    {
        var import = Made.Import(("c.json", $"[\n{Trade}\n]\n"));
        var deal = import.Graph.Facts.OfType<Transfer>().Single();
        Assert.That(deal.Deal, Is.EqualTo("SIPRI deal 77"));
        Assert.That(deal.Delivered!.Text, Is.EqualTo("1999/2003"));
        Assert.That(deal.Terms, Is.EqualTo([Terms.SecondHand]));
        var claim = import.Graph.Claims.Single(claim => claim.Fact == deal);
        Assert.That(claim.Note, Is.EqualTo("transferType 126067, statusEst true"));
        Assert.That(claim.Place, Is.EqualTo("line 2, tradeId 77"));
    }

    [Test]
    public void A_deal_without_a_last_delivery_is_ordered()
    {
        var deal = Made.Import(("c.json", $"[{Trade.Replace("2003", "0", StringComparison.Ordinal)}]")).Graph.Facts.OfType<Transfer>().Single();
        Assert.That(deal.Stage, Is.EqualTo(Stage.Ordered));
    }

    [Test]
    public void A_note_in_words_is_the_comment_and_one_in_numbers_a_code()
    {
        var words = Made.Import(("c.json", $"[{Trade.Replace("\"id\": 1,", "\"note\": \"for police\",", StringComparison.Ordinal)}]"));
        Assert.That(words.Graph.Claims.Single(claim => claim.Fact is Transfer).Note, Does.StartWith("for police; "));
        var code = Made.Import(("c.json", $"[{Trade.Replace("\"id\": 1,", "\"note\": 5,", StringComparison.Ordinal)}]"));
        Assert.That(code.Graph.Claims.Single(claim => claim.Fact is Transfer).Note, Does.Contain("note 5"));
    }

    [Test]
    public void Every_element_ends_as_a_fact_or_is_told_with_its_place_though_all_stand_on_one_line()
    {
        var other = Trade.Replace("77", "78", StringComparison.Ordinal);
        var import = Made.Import(("c.json", $"[{Trade},5,{{\"tradeId\":1,\"orderYr\":[1]}},{{\"tradeId\":1,\"tradeId\":2}},{other.Replace(": 12,", ": \"x\",", StringComparison.Ordinal)},{Trade}]"));
        Assert.That(import.Report.Diagnostics.Select(told => told.Code), Is.EqualTo(["AG5001", "AG5001", "AG5001", "AG5002"]));
        Assert.That(import.Report.Diagnostics.Select(told => told.Position.Column), Is.Unique);
        var ledger = import.Report.Ledgers.Single();
        Assert.That((ledger.Lines, ledger.Rows, ledger.RowsClean, ledger.RowsRefused, ledger.RowsWithWarnings, ledger.AddsUp), Is.EqualTo((1, 6, 2, 3, 1, true)));
        Assert.That(import.Graph.Facts, Has.Exactly(2).Items, "the second account of deal 77 is a claim on its fact");
    }

    [Test]
    public void Lines_add_up_over_objects_brackets_and_gaps()
    {
        var import = Made.Import(("c.json", $"\n[\n\n{Trade.Replace(", ", ",\n", StringComparison.Ordinal)},\n\n{Trade}\n\n]\n"));
        var ledger = import.Report.Ledgers.Single();
        Assert.That((ledger.Lines, ledger.RowLines, ledger.AddsUp), Is.EqualTo((22, 16, true)));
    }

    [TestCase("[{ \"tradeId\": 1, \"orderYr\": 1 ")]
    [TestCase("[{ \"tradeId\": 1, \"orderYr\": 1, }]")]
    [TestCase("{ \"tradeId\": 1, \"orderYr\": 1 }")]
    [TestCase("[{ \"tradeId\": 1, \"orderYr\": 1 }] 2")]
    public void What_is_no_list_of_objects_is_refused_whole(string text)
    {
        var thrown = Assert.Throws<FactDocumentException>(() => Made.Import(("c.json", text)));
        Assert.That(thrown!.Diagnostics.Single().Code, Is.EqualTo("AG5007"));
    }

    [Test]
    public void Other_encodings_are_read_too()
    {
        var text = $"[{Trade.Replace("Gadget-1", "Gadg\u00E9t", StringComparison.Ordinal)}]";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode })
        {
            Assert.That(Made.Import(("c.json", [.. encoding.Preamble, .. encoding.GetBytes(text)])).Graph.Entities.Select(entity => entity.Name), Does.Contain("Gadg\u00E9t"));
        }
    }
}
