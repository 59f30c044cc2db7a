using ArmsGraph.Claims;
using ArmsGraph.Formats.Import;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using NUnit.Framework;
using static ArmsGraph.Formats.Tests.Import.Kiel.KielBook;

namespace ArmsGraph.Formats.Tests.Import.Kiel;

public sealed class ItemWordsTests
{
    [TestCase("Norway pays for up to eight armoured vehicles.", 8, 0, 8)]
    [TestCase("A note speaks of \"at least a dozen\", so 12 is the least number of vehicles.", 12, 12, null)]
    [TestCase("It has sent \"more than 200\" vehicles.", 201, 201, null)]
    [TestCase("About 40 vehicles go.", 40, 36, 44)]
    [TestCase("It sends \"thousands\" of vehicles, which we take for 2000.", 2000, 2000, null)]
    [TestCase("It sends a few dozen vehicles and others.", 24, 24, null)]
    public void A_number_that_the_words_call_a_bound_is_one(string explanation, int count, int least, int? most)
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "Example-9 armoured vehicle", units: count, explanation: explanation));
        var quantity = Imports.Transfers(import).Single().Items[0].Quantity!;
        Assert.That((quantity.Min, quantity.Max), Is.EqualTo(((decimal)least, (decimal?)most)));
        Assert.That(explanation, Does.Contain(quantity.Text), "the source's words");
        Assert.That(import.Graph.Claims.Single().Place, Does.EndWith(" quantity"));
    }

    [TestCase("It pays for up to eight helmets.", 8, TestName = "of another item")]
    [TestCase("It pays for up to ten vehicles.", 8, TestName = "another number")]
    [TestCase("Vehicles for about 8 million EUR.", 8, TestName = "of money")]
    [TestCase("Up to eight guns and vehicles.", 8, TestName = "of goods before others")]
    [TestCase("Vehicles came, together with about 8 guns.", 8, TestName = "of goods behind the item")]
    [TestCase("Up to eight guns with 4 vehicles.", 8, TestName = "of goods before another number")]
    [TestCase("Up to eight times it was said in that year that others send vehicles.", 8, TestName = "far away")]
    [TestCase("Eight vehicles. Up to eight.", 8, TestName = "in a sentence that does not name it")]
    public void A_number_stays_plain_where_the_words_are(string explanation, int count) =>
        Assert.That(
            Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "Example-9 armoured vehicle", units: count, explanation: explanation))).Single().Items[0].Quantity, Is.EqualTo(Quantity.Exactly(count)));

    [Test]
    public void Both_the_delivered_and_the_open_part_of_a_bound_are_bounds()
    {
        var transfers = Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "Example-9 armoured vehicle", units: 12, delivered: 5, explanation: "At least 12 vehicles, of which 5 have arrived.")));
        Assert.That(transfers.Select(transfer => (transfer.Stage, transfer.Items[0].Quantity!.ToString())), Is.EquivalentTo([((Stage?)Stage.Delivered, "5"), (Stage.Pledged, "7 or more")]));
    }

    [Test]
    public void A_bound_on_what_was_financed_is_none_on_a_number_delivered()
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "Example-9 armoured vehicle", units: 8, delivered: 8, explanation: "Up to eight armoured vehicles were financed."));
        Assert.That(Imports.Transfers(import).Select(transfer => (transfer.Stage, transfer.Items[0].Quantity)), Is.EqualTo([((Stage?)Stage.Delivered, Quantity.Exactly(8))]));
    }

    [TestCase("Norway will most likely send the Example-9, since it is there.", Hedge.Probably)]
    [TestCase("Norway may send Example-9 vehicles.", Hedge.Possibly)]
    [TestCase("The type is not told; we assume it is the Example-9.", Hedge.Probably)]
    [TestCase("Norway sent the Example-9 and will probably receive others.", null)]
    [TestCase("It is likely. Norway sends the Example-9.", null)]
    public void Goods_of_which_the_words_are_not_sure_are_hedged(string explanation, Hedge? hedge) =>
        Assert.That(Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "Example-9 armoured vehicle", units: 7, explanation: explanation))).Single().Items[0].Goods.Single().Hedge, Is.EqualTo(hedge));

    [TestCase("Since others have come, we can assume that this package was delivered, too.", Modality.Inferred)]
    [TestCase("This package was delivered.", Modality.Reported)]
    [TestCase("We assume that bandages were delivered.", Modality.Reported)]
    public void A_delivery_that_the_tracker_assumes_is_inferred(string explanation, Modality modality) =>
        Assert.That(Read(Row("XXM1", "Norway", "44621", item: "Example-9 armoured vehicle", units: 7, delivered: 7, explanation: explanation)).Graph.Claims.Single().Modality, Is.EqualTo(modality));

    [Test]
    public void A_package_that_the_tracker_assumes_delivered_and_gives_no_numbers_for_is_no_promise()
    {
        var claim = Read(Row("XXM1", "Norway", "44621", specific: "Weapons", explanation: "We can assume that this package was delivered.")).Graph.Claims.Single();
        Assert.That((((Transfer)claim.Fact).Stage, claim.Modality), Is.EqualTo(((Stage?)Stage.Delivered, Modality.Inferred)));
    }

    [Test]
    public void Nothing_is_read_where_explanations_are_not() =>
        Assert.That(
            Imports.Transfers(Read(ImportOptions.Default with { ReadComments = false }, Row("XXM1", "Norway", "44621", item: "Example-9 vehicle", units: 8, explanation: "up to eight vehicles"))).Single().Items[0].Quantity,
            Is.EqualTo(Quantity.Exactly(8)));
}
