using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Tests.Import.Sipri;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Compare;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Join;

public sealed class ReleaseJoinTests
{
    private const string Tank = "Chad,Norway,1970,?,10,?,Gadget-1,tank,10,,1971; 1972,New,,2,20,20";
    private const string Radar = "Chad,Norway,1975,,4,,Seer-3,air search radar,4,,1976,New,For 4 Boat frigates,5,20,20";
    private const string Plane = "Peru,Norway,1980,,6,,Bird-2/Swift,trainer aircraft,3,,1981,New,,3,18,9";
    private const string Gone = "Peru,Norway,1990,,7,,Widget,helicopter,7,,1991,New,,1,7,7";

    private static RegisterReleases Of(string[] before, string[] after, string day = "2 Feb 2025") => OfFiles(Made.Orders(before).Replace("2 Feb 2026", day, StringComparison.Ordinal), Made.Orders(after));

    private static RegisterReleases OfFiles(string before, string after)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            string[] paths = [Path.Combine(folder.FullName, "old.csv"), Path.Combine(folder.FullName, "new.csv")];
            File.WriteAllText(paths[0], before);
            File.WriteAllText(paths[1], after);
            return Registers.ImportReleases(paths[0], paths[1]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Told(DiffAnswer diff) => [.. diff.Facts.Select(fact => $"{fact.What} {fact.Fact.Text.Split('/')[1]} {string.Join(", ", fact.Values.Select(value => value.Name))}".TrimEnd())];

    [Test]
    public void Places_and_trend_indicator_values_are_no_change()
    {
        var releases = Of([Tank, Radar, Plane], [Plane.Replace(",3,18,9", ",4,24,12", StringComparison.Ordinal), Radar, Tank]);
        Assert.That(releases.Diff().IsSame, Is.True, string.Join('\n', releases.Diff().Facts));
        Assert.That(releases.Match!.Matched.Select(rows => (rows.Line, rows.OntoLine)), Is.EqualTo([(5, 7), (6, 6), (7, 5)]));
        Assert.That(releases.After.Graph.Claims.Select(claim => claim.Source.Text).Distinct(StringComparer.Ordinal), Is.EqualTo(["sipri-orders-2026-02-02"]));
        Assert.That(releases.After.Graph.Claims.Single(claim => claim.Fact.Id.Text == "sipri-orders-2025-02-02/5").Place, Is.EqualTo("line 7"));
        Assert.That(releases.After.Graph.Facts.Select(fact => fact.Id.Text), Is.EqualTo(releases.Before.Graph.Facts.Select(fact => fact.Id.Text)).And.Some.EndsWith(".component"));
    }

    [Test]
    public void Deals_that_are_added_withdrawn_or_changed_are_told()
    {
        var releases = Of([Tank, Gone], [Gone.Replace("Widget,helicopter", "Carrier,frigate", StringComparison.Ordinal), Tank.Replace(",10,,1971; 1972", ",8,,1971", StringComparison.Ordinal)]);
        Assert.That((releases.Match!.Added, releases.Match.Withdrawn, releases.Match.Matched.Count), Is.EqualTo(((EquatableList<int>)[5], (EquatableList<int>)[6], 1)));
        Assert.That(Told(releases.Diff()), Is.EqualTo(["Changed 5 items, delivered, deliveries", "Appeared 5.open", "Gone 6", "Appeared 5"]));
    }

    [Test]
    public void A_designation_that_is_written_in_another_way_is_renamed_and_no_change_of_goods()
    {
        var releases = Of([Tank, Plane], [Tank.Replace("Gadget-1", "Gadget 1", StringComparison.Ordinal), Plane.Replace("Bird-2/Swift", "Bird-2", StringComparison.Ordinal)]);
        Assert.That(releases.Match!.Renamed, Is.EqualTo([new RenamedDesignation("Gadget-1", "Gadget 1", 5, 5), new RenamedDesignation("Bird-2/Swift", "Bird-2", 6, 6)]));
        Assert.That(releases.Diff().IsSame, Is.True);
        Assert.That(releases.Before.Graph.Claims.Select(claim => claim.Note), Has.Some.EqualTo("designated Gadget-1"));
    }

    [Test]
    public void Another_designation_is_a_change_of_goods()
    {
        var releases = Of([Radar], [Radar.Replace("Seer-3", "Watcher", StringComparison.Ordinal)]);
        Assert.That((releases.Match!.Matched.Count, releases.Match.Renamed.Count), Is.EqualTo((1, 0)));
        Assert.That(Told(releases.Diff()), Is.EqualTo(["Changed 5 items", "Changed 5.component component"]));
    }

    [Test]
    public void Names_that_both_releases_use_beside_each_other_are_of_two_goods()
    {
        string[] others = [Gone.Replace("Widget", "Gadget-1", StringComparison.Ordinal), Gone.Replace("Widget", "Gadget-1 Super", StringComparison.Ordinal).Replace(",1990,", ",1996,", StringComparison.Ordinal)];
        var releases = Of([Tank, .. others], [Tank.Replace("Gadget-1", "Gadget-1 Super", StringComparison.Ordinal), .. others]);
        Assert.That((releases.Match!.Matched.Count, releases.Match.Renamed.Count), Is.EqualTo((3, 0)));
        Assert.That(Told(releases.Diff()), Is.EqualTo(["Changed 5 items"]));
    }

    [Test]
    public void A_name_that_reference_data_know_is_kept_for_both()
    {
        var releases = Of([Tank.Replace("Gadget-1", "Leopard 2A6/Panther", StringComparison.Ordinal)], [Tank.Replace("Gadget-1", "Leopard 2A6", StringComparison.Ordinal)]);
        Assert.That(releases.Before.Graph.Facts.OfType<Transfer>().Single().Items[0].Goods[0].Item.Text, Is.EqualTo("leopard-2a6"));
        Assert.That(releases.Diff().IsSame, Is.True);
    }

    [Test]
    public void Deals_that_say_the_same_are_matched_in_order_and_those_that_fit_alike_stay_apart()
    {
        Assert.That(Of([Tank, Tank], [Tank]).Match!.Withdrawn, Is.EqualTo([6]));
        var releases = Of([Tank, Tank], [Tank.Replace("?,10,?,G", "?,11,?,G", StringComparison.Ordinal), Tank.Replace("?,10,?,G", "?,9,?,G", StringComparison.Ordinal)]);
        Assert.That((releases.Match!.Added, releases.Match.Withdrawn, releases.Match.Ambiguous), Is.EqualTo(((EquatableList<int>)[5, 6], (EquatableList<int>)[5, 6], (EquatableList<int>)[5, 6])));
    }

    [Test]
    public void A_row_that_is_refused_is_no_deal()
    {
        var releases = Of([Tank, "Chad,Norway,1970"], [Tank]);
        Assert.That(releases.Before.Report.Ledgers.Single().RowsRefused, Is.EqualTo(1));
        Assert.That((releases.Match!.Matched.Count, releases.Match.Withdrawn.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Releases_of_one_day_are_told_apart()
    {
        var releases = Of([Tank, Gone], [Radar, Tank], day: "2 Feb 2026");
        Assert.That(releases.Match!.After, Is.Not.EqualTo(releases.Match.Before));
        Assert.That(releases.Diff().Facts.Select(fact => fact.What), Is.EquivalentTo([Change.Appeared, Change.Appeared, Change.Gone]));
    }

    [Test]
    public void Routes_are_the_same_by_their_deals()
    {
        var releases = Of([Tank, Gone], [Gone, Tank.Replace(",10,,1971", ",9,,1971", StringComparison.Ordinal)]);
        var question = new RouteQuestion { From = ["Norway"], To = ["Peru"] };
        Assert.That(releases.Diff(question).Routes, Is.Empty);
        Assert.That(releases.Diff(question, graph => graph.AsKnownOn(Day.Parse("2024-12-31"))).IsSame, Is.True, "neither release was there yet");
        Assert.That(Of([Tank], [Tank, Gone]).Diff(question).Routes.Single().What, Is.EqualTo(Change.Appeared));
    }

    [Test]
    public void Files_that_are_no_register_by_order_are_compared_by_ids()
    {
        const string Facts = """{ "sources": [{ "id": "s" }], "facts": [{ "id": "f", "type": "transfer", "from": "KOR", "to": "POL" }] }""";
        var releases = OfFiles(Facts, Facts.Replace("POL", "UKR", StringComparison.Ordinal));
        Assert.That(releases.Match, Is.Null);
        Assert.That(releases.Diff().Facts.Single().Values.Single().ToString(), Is.EqualTo("to: POL -> UKR"));
    }

    [Test]
    [Category("External")]
    public void Every_deal_of_two_real_releases_is_matched_withdrawn_or_added()
    {
        var releases = Registers.ImportReleases(
            Shared.Sample(Path.Combine("data", "sipri", "A-register-by-order-2025.csv")), Shared.Sample(Path.Combine("data", "sipri", "A-register-by-order-2026.csv")));
        var (match, diff) = (releases.Match!, releases.Diff());
        TestContext.Progress.WriteLine(
            $"{match.Matched.Count} deals in both, {match.Withdrawn.Count} withdrawn, {match.Added.Count} added ({match.Ambiguous.Count} ambiguous), {match.Renamed.Count} renamed; {string.Join(", ", diff.Facts.CountBy(fact => fact.What).OrderBy(what => what.Key).Select(what => $"{what.Value} facts {what.Key}"))}");
        Assert.That(match.Matched.Select(rows => rows.OntoLine), Is.Unique);
        Assert.That(match.Matched.Count + match.Withdrawn.Count, Is.EqualTo(Deals(releases.Before)));
        Assert.That(match.Matched.Count + match.Added.Count, Is.EqualTo(Deals(releases.After)));
        Assert.That(match.Matched.Count, Is.GreaterThan(0.97 * Deals(releases.Before)));
        Assert.That(match.Ambiguous, Is.SubsetOf(match.Added));
    }

    private static int Deals(RegisterImport import) => import.Report.Ledgers.Single() is var ledger ? ledger.Rows - ledger.RowsRefused : 0;
}
