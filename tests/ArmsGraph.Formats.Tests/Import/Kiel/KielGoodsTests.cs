using ArmsGraph.Model.Facts;
using NUnit.Framework;
using static ArmsGraph.Formats.Tests.Import.Kiel.KielBook;

namespace ArmsGraph.Formats.Tests.Import.Kiel;

public sealed class KielGoodsTests
{
    [TestCase("ballistic vest", "Military equipment", ".", "protective-equipment")]
    [TestCase("helmet Austria", "Military equipment", ".", "protective-equipment")]
    [TestCase("Field hospital", "Military equipment", ".", "medical-equipment")]
    [TestCase("power generator", "Humanitarian", ".", "military-equipment-non-lethal")]
    [TestCase("food ration M", "Military equipment", ".", "military-equipment-non-lethal")]
    [TestCase("liter of fuel M", "Military equipment", ".", "military-equipment-non-lethal")]
    [TestCase("counter artillery radar", "Military equipment", ".", "artillery-locating-radars")]
    [TestCase("Counter-Unmanned Aerial System", "Aviation and drones", ".", "air-defence")]
    [TestCase("105mm howitzer", "Heavy weapon", "105mm howitzer", "howitzers")]
    [TestCase("mine", "Ammunition for light infantry", ".", "mines")]
    [TestCase("light machine gun", "Light armaments & infantry", "Small Arms and Light Weapons (SALW)", "light-machine-guns")]
    [TestCase("hand grenade", "Light armaments & infantry", "Explosive", "grenades")]
    [TestCase("Optically-tracked missiles", "Ammunition for portable defence system", "Light Anti-armor Weapon (LAW) ammunition", "ammunition")]
    [TestCase("High-speed anti-radiation missiles", "Ammunition for heavy weapon", ".", "anti-radar-missiles")]
    [TestCase("sight for light field gun", "Portable defence system", "Mortar", "mortars")]
    [TestCase("Lethal weapons", "Light armaments & infantry", "Small Arms and Light Weapons (SALW) ammunition", "small-arms-and-light-weapons")]
    public void An_item_is_what_its_types_and_its_words_say_and_keeps_its_words(string item, string type, string subtype, string goods)
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: item, type: type, subtype: subtype));
        var line = Imports.Transfers(import).Single().Items.Single();
        Assert.That((line.Goods.Single().Item.Text, line.Note), Is.EqualTo((goods, item)));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(1));
    }

    [TestCase("HIMARS 142 multiple rocket launcher", "Heavy weapon", "227mm MLRS", "himars")]
    [TestCase("National Surface-to-Air System (NASAMS)", "Heavy weapon", "Anti-aircraft system", "nasams")]
    [TestCase("Modified T-72 tank (T-72A/T-72M1)", "Heavy weapon", "Main Battle Tank (MBT)", "t-72")]
    [TestCase("M270 weapon system (Norway)", "Heavy weapon", "227mm MLRS", "m270")]
    [TestCase("Stinger anti-aircraft system (Latvia)", "Portable defence system", "MANPADS", "stinger")]
    [TestCase("T-72 fire support vehicle", "Heavy weapon", "Main Battle Tank (MBT)", "kiel/t-72-fire-support-vehicle.tanks")]
    [TestCase("Example-7 radar", "Military equipment", ".", "kiel/example-7-radar.radars")]
    public void A_system_is_known_by_the_words_that_tell_it_from_others(string item, string type, string subtype, string goods) =>
        Assert.That(Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: item, type: type, subtype: subtype))).Single().Items.Single().Goods.Single().Item.Text, Is.EqualTo(goods));

    [Test]
    public void An_item_of_no_known_category_is_told_once_and_counted_always()
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: "gadget", type: "Military equipment"), Row("XXM2", "Norway", "44621", item: "gadget", type: "Military equipment"));
        var told = import.Report.Diagnostics.Single();
        Assert.That((told.Code, told.Position.Line, told.Position.Column), Is.EqualTo(("AG5004", 2, 9)));
        var ledger = Imports.Ledger(import);
        Assert.That((ledger.UnclassifiedGoods["gadget"], ledger.RowsWithWarnings), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Goods_that_are_not_named_are_what_the_kind_of_aid_says()
    {
        var import = Read(Row("XXM1", "Norway", "44621", specific: "Military Equipment"));
        var line = Imports.Transfers(import).Single().Items.Single();
        Assert.That((line.Goods.Single().Item.Text, line.Note), Is.EqualTo(("weapons", "Military Equipment")));
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(1));
    }

    [TestCase("ton of fuel", "tons")]
    [TestCase("AdBlue (in tons)", "tons")]
    [TestCase("liter of diesel M", "liters")]
    [TestCase("palett material", "pallets")]
    [TestCase("tonne-7 vehicle", Quantity.Items)]
    public void What_is_weighed_or_measured_is_no_number_of_items(string item, string unit)
    {
        var transfers = Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: item, type: "Military equipment", units: 50, delivered: "undisclosed"), Row("XXM2", "Norway", "44621", item: item, units: 50)));
        Assert.That(transfers.Select(transfer => transfer.Items.Single().Quantity!.Unit), Is.EqualTo(Enumerable.Repeat(unit, 3)));
    }
}
