using ArmsGraph.Query.Policy;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Policy;

public sealed class PolicyTests
{
    private const string War = """{ "id": "war", "type": "conflict", "name": "a war", "parties": [ "UKR", { "party": "POL", "hedge": "possibly" } ], "valid": "2014/2020" }""";

    [TestCase("2015-03-05", Standing.Certain)]
    [TestCase("2015-03-06", Standing.Possible)]
    [TestCase("2015", Standing.Possible)]
    [TestCase(null, Standing.Possible)]
    public void A_rule_seen_in_force_on_a_day_is_certain_on_that_day_and_possible_elsewhere(string? when, Standing standing) =>
        Assert.That(At(when, Rule("\"targets\": \"UKR\", \"valid\": \"2015-03-05\"")), Is.EqualTo(standing));

    [Test]
    public void Without_a_time_the_day_of_the_report_is_the_day_on_which_a_rule_was_seen()
    {
        var rule = Rule("\"targets\": \"UKR\", \"reported\": \"2015-03-05\"");
        Assert.That(At("2015-03-05", rule), Is.EqualTo(Standing.Certain));
        Assert.That(At("2014", rule), Is.EqualTo(Standing.Possible));
    }

    [TestCase("2013", Standing.NoneFound)]
    [TestCase("2014", Standing.Possible)]
    [TestCase("2016", Standing.Certain)]
    [TestCase("2021", Standing.NoneFound)]
    public void A_stated_extent_bounds_a_rule(string when, Standing standing) =>
        Assert.That(At(when, Rule("\"targets\": \"UKR\", \"valid\": \"2014/2020\"")), Is.EqualTo(standing));

    [TestCase("UKR", "2016-03-05", Standing.Certain)]
    [TestCase("POL", "2016-03-05", Standing.Possible)]
    [TestCase("DEU", "2016-03-05", Standing.NoneFound)]
    public void The_class_of_parties_to_a_conflict_follows_the_time_and_the_hedge(string target, string when, Standing standing) =>
        Assert.That(At(when, [Rule("\"targets\": { \"class\": \"parties-to-armed-conflict\" }, \"valid\": \"2016-03-05\""), War], target: target), Is.EqualTo(standing));

    [TestCase("2013-03-05", Standing.NoneFound)]
    [TestCase("2020-06-01", Standing.Possible)]
    [TestCase("2021-03-05", Standing.NoneFound)]
    public void Outside_the_time_of_a_conflict_there_is_no_party_to_it(string when, Standing standing) =>
        Assert.That(At(when, [Rule($"\"targets\": {{ \"class\": \"parties-to-armed-conflict\" }}, \"valid\": \"{when}\""), War]), Is.EqualTo(standing));

    [TestCase("leopard-2", Standing.Certain)]
    [TestCase("tanks", Standing.Certain)]
    [TestCase("armoured-vehicles", Standing.Possible)]
    [TestCase("mortars", Standing.NoneFound)]
    [TestCase(null, Standing.Possible)]
    public void Goods_of_a_rule_are_met_by_what_is_finer_and_maybe_by_what_is_wider(string? goods, Standing standing) =>
        Assert.That(At("2015-03-05", [Rule("\"targets\": \"UKR\", \"goods\": \"tanks\", \"valid\": \"2015-03-05\"")], goods), Is.EqualTo(standing));

    [TestCase("tanks", Standing.Certain)]
    [TestCase("armoured-vehicles", Standing.Possible)]
    [TestCase("weapons", Standing.Possible)]
    [TestCase("vehicle-engines", Standing.NoneFound)]
    public void A_tag_is_met_by_goods_that_bear_it(string goods, Standing standing) =>
        Assert.That(At("2015-03-05", [Rule("\"targets\": \"UKR\", \"goods\": { \"tag\": \"lethal\" }, \"valid\": \"2015-03-05\"")], goods), Is.EqualTo(standing));

    [Test]
    public void Exceptions_leave_nothing_certain() =>
        Assert.That(At("2015-03-05", Rule("\"targets\": \"UKR\", \"valid\": \"2015-03-05\", \"exceptions\": \"with leave of the minister\"")), Is.EqualTo(Standing.Possible));

    [Test]
    public void Terms_that_are_not_told_leave_nothing_certain() =>
        Assert.That(At("2015-03-05", Rule("\"targets\": \"UKR\", \"valid\": \"2015-03-05\", \"terms\": \"sale\"")), Is.EqualTo(Standing.Possible));

    [Test]
    public void A_rule_on_end_use_is_undetermined() =>
        Assert.That(At("2015-03-05", Rule("\"targets\": \"UKR\", \"valid\": \"2015-03-05\", \"test\": \"end-use\"")), Is.EqualTo(Standing.Undetermined));

    [Test]
    public void No_targets_stated_is_every_party() => Assert.That(At("2015-03-05", Rule("\"valid\": \"2015-03-05\"")), Is.EqualTo(Standing.Certain));

    [TestCase("\"hedge\": \"probably\"")]
    [TestCase("\"modality\": \"inferred\"")]
    [TestCase("\"reading\": \"garbled\"")]
    public void A_claim_that_is_qualified_supports_nothing_certain(string manner) =>
        Assert.That(At("2015-03-05", Rule($"\"targets\": \"UKR\", \"valid\": \"2015-03-05\", {manner}")), Is.EqualTo(Standing.Possible));

    [TestCase("introduced", "2014", "2013-03-05", Standing.NoneFound)]
    [TestCase("introduced", "2014", "2015-03-05", Standing.Certain)]
    [TestCase("ended", "2018", "2015-03-05", Standing.Certain)]
    [TestCase("ended", "2018", "2018-03-05", Standing.Possible)]
    [TestCase("ended", "2018", "2019-03-05", Standing.NoneFound)]
    [TestCase("suspended", "2018", "2019-03-05", Standing.NoneFound)]
    [TestCase("changed", "2018", "2015-03-05", Standing.Certain)]
    [TestCase("changed", "2018", "2019-03-05", Standing.Possible)]
    public void A_change_counts_before_and_after_it(string kind, string date, string when, Standing standing) =>
        Assert.That(At(when, [Rule($"\"targets\": \"UKR\", \"valid\": \"{(standing == Standing.Certain ? when : "2015-03-05")}\""), Change(kind, date)]), Is.EqualTo(standing));

    [TestCase("2015-03-05", Standing.Certain)]
    [TestCase("2017", Standing.NoneFound)]
    [TestCase("2019", Standing.Possible)]
    public void A_rule_that_was_suspended_and_introduced_again_holds_before_and_after(string when, Standing standing) =>
        Assert.That(At(when, [Rule("\"targets\": \"UKR\", \"valid\": \"2015-03-05\""), Change("suspended", "2016"), Change("introduced", "2018")]), Is.EqualTo(standing));

    [Test]
    public void A_rule_seen_in_force_after_it_came_back_is_certain() =>
        Assert.That(At("2019-03-05", [Rule("\"targets\": \"UKR\", \"valid\": \"2019-03-05\""), Change("ended", "2016"), Change("introduced", "2018")]), Is.EqualTo(Standing.Certain));

    [Test]
    public void Every_rule_of_the_issuer_is_listed_and_says_why()
    {
        var answer = Small.Graph(Rule("\"targets\": \"UKR\""), Small.Fact("\"id\": \"other\"", "restriction", "\"issuer\": \"DEU\"")).PolicyAt("KOR", "POL");
        Assert.That(answer.Rules.Single().Restriction.Text, Is.EqualTo("s/rule"));
        Assert.That(answer.Rules.Single().Because, Has.Some.Contains("POL among UKR: none found"));
        Assert.That(answer.Standing, Is.EqualTo(Standing.NoneFound));
    }

    private static string Rule(string properties) => Small.Fact("\"id\": \"rule\"", "restriction", "\"issuer\": \"KOR\"", properties);

    private static string Change(string kind, string date) => Small.Fact($"\"id\": \"{kind}\"", "policy-change", $"\"restriction\": \"rule\", \"kind\": \"{kind}\", \"date\": \"{date}\"");

    private static Standing At(string? when, string rule) => At(when, [rule]);

    private static Standing At(string? when, string[] facts, string? goods = "leopard-2", string target = "UKR") => Small.Graph(facts)
        .Ask(new PolicyQuestion { Issuer = "KOR", Target = target, Goods = goods, During = when is null ? null : PartialDate.Parse(when) }).Standing;
}
