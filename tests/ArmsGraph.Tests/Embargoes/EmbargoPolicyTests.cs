using System.Text;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Policy;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Embargoes;

/// <summary>What the curated embargoes say of targets and of routes. Standing is certain only where the text leaves no way open: an exception for the target itself makes it possible.</summary>
public sealed class EmbargoPolicyTests
{
    private static Standing At(string issuer, string target, string during, string? goods = null) =>
        TransferGraph.Embargoes.Ask(new PolicyQuestion { Issuer = issuer, Target = target, Goods = goods, During = PartialDate.Parse(during) }).Standing;

    private static TransferGraph With(params string[] facts)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Small.Json("""{ "id": "s" }""", "", facts)));
        return new TransferGraphBuilder().AddStream(stream, "mine.json").AddEmbargoes().Build();
    }

    private static string Chain(string from, string via, string to, string delivered, string item = "tanks") =>
        Small.Move("t", from, to, item, delivered, $$""" "via": [ "{{via}}" ] """);

    private static Finding Single(TransferGraph graph, string rule) => graph.RoutesAround().Single(finding => finding.Restriction.Text.EndsWith($"/{rule}", StringComparison.Ordinal));

    [TestCase("RHO", "1964", Standing.NoneFound)]
    [TestCase("RHO", "1966-06", Standing.Certain)]
    [TestCase("RHO", "1970", Standing.Certain)]
    [TestCase("ZAF", "1970", Standing.Certain)]
    [TestCase("ZAF", "1980", Standing.Certain)]
    [TestCase("ZAF", "1994-05-25", Standing.Possible)]
    [TestCase("ZAF", "1995", Standing.NoneFound)]
    [TestCase("PRT", "1970", Standing.Undetermined)]
    [TestCase("PRT", "1980", Standing.NoneFound)]
    [TestCase("IRQ", "1995", Standing.Certain)]
    [TestCase("IRQ", "2003-12", Standing.Possible)]
    [TestCase("HRV", "1993", Standing.Certain)]
    [TestCase("HRV", "1996-04", Standing.Possible)]
    [TestCase("HRV", "1997", Standing.NoneFound)]
    [TestCase("SRB", "1993", Standing.Possible)]
    [TestCase("YUG", "1999", Standing.Certain)]
    [TestCase("SOM", "2000", Standing.Certain)]
    [TestCase("SOM", "2010", Standing.Possible)]
    [TestCase("LBY", "1995", Standing.Certain)]
    [TestCase("LBY", "2001", Standing.NoneFound)]
    [TestCase("LBY", "2015", Standing.Possible)]
    [TestCase("HTI", "1993-07", Standing.Certain)]
    [TestCase("HTI", "1993-09", Standing.NoneFound)]
    [TestCase("HTI", "1994-02", Standing.Certain)]
    [TestCase("HTI", "2000", Standing.NoneFound)]
    [TestCase("LBR", "2002", Standing.Certain)]
    [TestCase("LBR", "2005", Standing.Possible)]
    [TestCase("LBR", "2017", Standing.NoneFound)]
    [TestCase("RWA", "1995-01", Standing.Certain)]
    [TestCase("RWA", "2009", Standing.NoneFound)]
    [TestCase("SLE", "1998-02", Standing.Certain)]
    [TestCase("ETH", "2000-06", Standing.Certain)]
    [TestCase("ETH", "2002", Standing.NoneFound)]
    [TestCase("ERI", "2012", Standing.Certain)]
    [TestCase("ERI", "2019", Standing.NoneFound)]
    [TestCase("CIV", "2010", Standing.Possible)]
    [TestCase("CIV", "2017", Standing.NoneFound)]
    [TestCase("SSD", "2020", Standing.Possible)]
    [TestCase("PRK", "2020", Standing.Certain)]
    [TestCase("CHE", "1990", Standing.NoneFound)]
    public void The_United_Nations_say_of_a_state(string target, string during, Standing standing) => Assert.That(At("UN", target, during), Is.EqualTo(standing));

    [TestCase("unsc-864/unita", "AGO", "1995")]
    [TestCase("unsc-1171/sierra-leone-other-forces", "SLE", "2000")]
    [TestCase("unsc-1011/rwanda-other-forces", "RWA", "2000")]
    [TestCase("unsc-1493/drc-other-forces", "COD", "2015")]
    [TestCase("unsc-2216/houthis", "YEM", "2020")]
    [TestCase("unsc-1556/darfur-forces", "SDN", "2004-10")]
    [TestCase("unsc-1333/taliban", "AFG", "2015")]
    [TestCase("unsc-1701/lebanon-other-forces", "LBN", "2015")]
    [TestCase("unsc-1844/al-shabaab", "SOM", "2024")]
    [TestCase("unsc-2745/car-groups", "CAF", "2025")]
    public void A_rule_on_a_group_is_certain_of_the_group_and_possible_of_the_state(string group, string state, string during) =>
        Assert.That((At("UN", group, during), At("UN", state, during)), Is.EqualTo((Standing.Certain, Standing.Possible)));

    [TestCase("UN", "PRK", "2007", "tanks", Standing.Certain)]
    [TestCase("UN", "PRK", "2007", "transport-aircraft", Standing.NoneFound)]
    [TestCase("UN", "PRK", "2010", "transport-aircraft", Standing.Certain)]
    [TestCase("UN", "PRK", "2010", "small-arms", Standing.NoneFound)]
    [TestCase("UN", "PRK", "2017", "small-arms", Standing.Certain)]
    [TestCase("UN", "IRN", "2008", "tanks", Standing.Certain)]
    [TestCase("UN", "IRN", "2012", "tanks", Standing.Certain)]
    [TestCase("UN", "IRN", "2012", "small-arms", Standing.NoneFound)]
    [TestCase("UN", "IRN", "2018", "tanks", Standing.Possible)]
    [TestCase("UN", "IRN", "2022", "tanks", Standing.NoneFound)]
    [TestCase("UN", "IRN", "2025-12", "tanks", Standing.Possible)]
    [TestCase("UN", "HTI", "2024-02", "small-arms", Standing.Possible)]
    [TestCase("EU", "IRN", "2012", "small-arms", Standing.Certain)]
    public void Goods_count(string issuer, string target, string during, string goods, Standing standing) => Assert.That(At(issuer, target, during, goods), Is.EqualTo(standing));

    [TestCase("EU", "CHN", "2000", Standing.Certain)]
    [TestCase("EU", "CHN", "1988", Standing.NoneFound)]
    [TestCase("EU", "RUS", "2013", Standing.NoneFound)]
    [TestCase("EU", "RUS", "2016", Standing.Possible)]
    [TestCase("EU", "RUS", "2023", Standing.Certain)]
    [TestCase("EU", "SYR", "1990", Standing.Certain)]
    [TestCase("EU", "SYR", "2000", Standing.NoneFound)]
    [TestCase("EU", "SYR", "2012", Standing.Certain)]
    [TestCase("EU", "SYR", "2014", Standing.NoneFound)]
    [TestCase("EU", "BIH", "2000", Standing.Certain)]
    [TestCase("EU", "BIH", "2007", Standing.NoneFound)]
    [TestCase("EU", "MMR", "1995", Standing.Certain)]
    [TestCase("EU", "MMR", "2015", Standing.Certain)]
    [TestCase("EU", "LBR", "2002", Standing.Certain)]
    [TestCase("EU", "LBR", "2012", Standing.Possible)]
    [TestCase("EU", "LBR", "2017", Standing.NoneFound)]
    [TestCase("EU", "SOM", "2025", Standing.Possible)]
    [TestCase("EU", "EGY", "2015", Standing.Undetermined)]
    [TestCase("OSCE", "KARABAKH", "1995", Standing.Certain)]
    [TestCase("OSCE", "AZE", "1995", Standing.Possible)]
    public void The_Union_and_the_OSCE_say_of_a_target(string issuer, string target, string during, Standing standing) => Assert.That(At(issuer, target, during), Is.EqualTo(standing));

    [Test]
    public void A_way_through_a_member_of_all_is_no_way_around_what_binds_all() => Assert.That(With(Chain("FRA", "ISR", "ZAF", "1980")).RoutesAround("UN"), Is.Empty);

    [Test]
    public void A_way_through_a_state_that_was_no_member_yet_is_one_and_says_what_it_assumes()
    {
        var finding = Single(With(Chain("FRA", "CHE", "ZAF", "1980")), "south-africa-1977");
        Assert.That((finding.Restricted, finding.Reach), Is.EqualTo((Standing.Certain, ReachFinding.Within)));
        Assert.That(finding.Assumptions, Is.EqualTo(new[] { "the leg CHE -> ZAF by itself: restricted possible" }));
        Assert.That(finding.Sources.Single().ToString(), Is.EqualTo("unsc-418 paras 2-4"));
    }

    [Test]
    public void After_its_end_a_rule_has_no_findings() => Assert.That(With(Chain("FRA", "CHE", "ZAF", "1995")).RoutesAround(), Is.Empty);

    [Test]
    public void A_way_out_of_the_Union_is_restricted_for_certain_and_how_far_the_declaration_reaches_is_open()
    {
        var finding = Single(With(Chain("ITA", "ISR", "CHN", "2005", "radars")), "eu-china-1989");
        Assert.That((finding.Restricted, finding.Reach), Is.EqualTo((Standing.Certain, ReachFinding.Undetermined)));
    }

    [Test]
    public void Who_has_left_the_Union_is_bound_no_more() => Assert.That(With(Chain("GBR", "ISR", "CHN", "2022")).RoutesAround("EU"), Is.Empty);

    [Test]
    public void A_way_into_the_state_of_a_group_is_restricted_possibly() =>
        Assert.That(Single(With(Chain("USA", "COD", "AGO", "1995")), "unita-1993").Restricted, Is.EqualTo(Standing.Possible));

    [Test]
    public void What_was_known_on_a_day_holds_no_later_end()
    {
        var then = TransferGraph.Embargoes.AsKnownOn(Day.Parse("1985-01-01"));
        Assert.That(then.PolicyAt("UN", "ZAF", PartialDate.Parse("1995")).Standing, Is.EqualTo(Standing.Certain));
        Assert.That(With(Chain("FRA", "CHE", "ZAF", "1980")).AsKnownOn(Day.Parse("1985-01-01")).Picked.Count(claim => claim.Fact is Membership { Of.Text: "UN" }), Is.GreaterThan(150));
    }

    [Test]
    public void They_stand_beside_the_seeds()
    {
        var both = new TransferGraphBuilder().AddSeeds().AddEmbargoes().Build();
        Assert.That(both.Facts.Count(), Is.EqualTo(TransferGraph.Seeds.Facts.Count() + TransferGraph.Embargoes.Facts.Count()));
        Assert.That(both.RoutesAround("KOR"), Is.EqualTo(TransferGraph.Seeds.RoutesAround("KOR")));
    }
}
