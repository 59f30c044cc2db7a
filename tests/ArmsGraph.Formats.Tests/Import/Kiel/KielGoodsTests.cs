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

    [TestCase("replacement barrels for Example-9 howitzer", "Ammunition for heavy weapon", "155mm howitzer ammunition", "spare-parts")]
    [TestCase("spare parts for Example-9 gun", "Ammunition for heavy weapon", "155mm howitzer ammunition", "spare-parts")]
    [TestCase("Hellfire missiles guidance unit", "Portable defence system", "MANPADS", "spare-parts")]
    [TestCase("Hellfire missiles launching pad", "Portable defence system", "MANPADS", "missiles")]
    [TestCase("Mistral air defence launcher", "Ammunition for portable defence system", "Light Anti-armor Weapon (LAW)", "missiles")]
    [TestCase("125 mm ammunition for T-72", "Ammunition for heavy weapon", "122mm howitzer ammunition", "tank-ammunition")]
    [TestCase("100 mm round", "Ammunition for heavy weapon", "122mm howitzer ammunition", "ammunition")]
    [TestCase("122 mm round for 2S9", "Ammunition for heavy weapon", "122mm howitzer ammunition", "artillery-ammunition-122mm")]
    [TestCase("122 mm mortar round", "Ammunition for heavy weapon", "122mm howitzer ammunition", "mortar-ammunition")]
    [TestCase("152 mm, 125 mm and 122 mm artillery ammunition", "Ammunition for heavy weapon", "152mm howitzer ammunition", "artillery-ammunition")]
    [TestCase("5.56 mm and 23 mm rounds", "Ammunition for light infantry", "Anti-aircraft guns ammunition", "ammunition")]
    [TestCase("round of 84 mm ammunition", "Ammunition for light infantry", "Recoilless rifle (RR/RCL) ammunition", "ammunition")]
    [TestCase("7.62mm cartridge", "Ammunition for light infantry", "Small Arms and Light Weapons (SALW) ammunition", "small-arms-ammunition")]
    [TestCase("explosive charge", "Ammunition for light infantry", "Explosive", "energetic-materials")]
    public void Words_that_contradict_the_type_put_an_item_where_it_surely_lies(string item, string type, string subtype, string goods) =>
        An_item_is_what_its_types_and_its_words_say_and_keeps_its_words(item, type, subtype, goods);

    [TestCase("equipment for Example-9 gun", "Ammunition for heavy weapon", "155mm howitzer ammunition")]
    [TestCase("Small arms and ammunition", "Ammunition for light infantry", "Small Arms and Light Weapons (SALW) ammunition")]
    [TestCase("73mm missile", "Ammunition for portable defence system", "MANPADS ammunition")]
    [TestCase("overwater drone", "Heavy weapon", "Mine Vessels")]
    public void Words_that_contradict_the_type_and_tell_no_other_are_weapons_and_told(string item, string type, string subtype)
    {
        var import = Read(Row("XXM1", "Norway", "44621", item: item, type: type, subtype: subtype));
        var line = Imports.Transfers(import).Single().Items.Single();
        Assert.That((line.Goods.Single().Item.Text, line.Note), Is.EqualTo(("weapons", item)));
        Assert.That(import.Report.Diagnostics.Single().Code, Is.EqualTo("AG5004"));
    }

    [Test]
    public void A_known_missile_is_what_it_is_whatever_its_type_says() =>
        Assert.That(
            Imports.Transfers(Read(Row("XXM1", "Norway", "44621", item: "Hellfire missiles", type: "Ammunition for portable defence system", subtype: "MANPADS ammunition"))).Single().Items.Single().Goods.Single().Item.Text,
            Is.EqualTo("hellfire"));

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
