using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Policy;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Seeds;

/// <summary>Rows S10 to S16 of the seed, each by a question.</summary>
public sealed class SeedPolicyTests
{
    private static readonly TransferGraph Graph = TransferGraph.Seeds;

    private static Finding FindingOn(string rule) => Graph.RoutesAround("KOR").Single(f => f.Restriction.Text == $"seoul-2023/{rule}");

    [TestCase("conflict-rule", Standing.Possible, ReachFinding.Undetermined, Basis.Inferred, FindingLabel.ConsentNotFound, TestName = "S10 around")]
    [TestCase("peaceful-purposes", Standing.Undetermined, ReachFinding.Undetermined, Basis.Inferred, FindingLabel.ConsentNotFound, TestName = "S11 around")]
    [TestCase("no-lethal-aid", Standing.Possible, ReachFinding.Outside, Basis.Asserted, FindingLabel.OutsidePolicyReach, TestName = "S12 around")]
    public void S1_is_found_against_each_South_Korean_rule(string rule, Standing restricted, ReachFinding reach, Basis basis, FindingLabel label)
    {
        var finding = FindingOn(rule);
        Assert.That((finding.Restricted, finding.Reach, finding.Consent, finding.Basis, finding.Label), Is.EqualTo((restricted, reach, ConsentStatus.NotFound, basis, label)));
        Assert.That(finding.Route, Is.EqualTo(Graph.Routes("KOR", "UKR").Single()));
    }

    [Test]
    public void Only_those_three_rules_and_never_the_treaty_have_findings()
    {
        Assert.That(Graph.RoutesAround().Select(f => f.Restriction.Text), Is.EquivalentTo(new[] { "seoul-2023/conflict-rule", "seoul-2023/no-lethal-aid", "seoul-2023/peaceful-purposes" }));
        Assert.That(Graph.RestrictionsOn(Graph.Routes("KOR", "UKR").Single()), Is.EquivalentTo(Graph.RoutesAround("KOR")));
    }

    [TestCase("POL", Standing.NoneFound, Standing.Undetermined, Standing.NoneFound)]
    [TestCase("UKR", Standing.Possible, Standing.Undetermined, Standing.Possible)]
    [TestCase("RUS", Standing.Possible, Standing.Undetermined, Standing.NoneFound)]
    public void S10_to_S12_say_of_a_target(string target, Standing conflictRule, Standing peacefulPurposes, Standing noLethalAid)
    {
        var rules = Graph.PolicyAt("KOR", target).Rules.ToDictionary(rule => rule.Restriction.Text, rule => rule.Standing, StringComparer.Ordinal);
        Assert.That(rules["seoul-2023/conflict-rule"], Is.EqualTo(conflictRule));
        Assert.That(rules["seoul-2023/peaceful-purposes"], Is.EqualTo(peacefulPurposes));
        Assert.That(rules["seoul-2023/no-lethal-aid"], Is.EqualTo(noLethalAid));
    }

    [Test]
    public void S11_is_one_restriction_in_a_decree_that_implements_a_law()
    {
        var state = Graph.PolicyAt("KOR", "UKR").Rules.Single(rule => rule.Restriction.Text == "seoul-2023/peaceful-purposes");
        Assert.That(state.Instruments.Select(i => ((Instrument)Graph.Find(i.Text)).InstrumentKind), Is.EqualTo(new[] { InstrumentKind.Decree, InstrumentKind.Law }));
        Assert.That(((Instrument)Graph.Find(state.Instruments[0].Text)).Implements, Does.Contain(state.Instruments[1]));
        var rule = Graph.Facts.OfType<Restriction>().Single(r => r.Id == state.Restriction);
        Assert.That((rule.Test, rule.Targets.IsEmpty, rule.Reach.Single()), Is.EqualTo((RestrictionTest.EndUse, true, Reach.NotStated)));
    }

    [Test]
    public void S12_is_honoured_by_the_route_as_a_statement_says()
    {
        Assert.That(FindingOn("no-lethal-aid").ReportedAs.Single(), Is.EqualTo("reported as \"honours\" by seoul-2023 P14"));
        Assert.That(FindingOn("conflict-rule").ReportedAs, Is.Empty);
    }

    [Test]
    public void S13_keeps_both_garbled_readings_of_the_year_graded_5()
    {
        var named = Graph.About("Arms Trade Treaty").Claims;
        var ratified = named.Single(c => c.Fact is Membership { Status: MembershipStatus.Ratified });
        var effect = named.Single(c => c.Fact is Statement);
        foreach (var reading in new[] { ratified, effect })
        {
            Assert.That((reading.Reading, reading.Credibility, reading.Place), Is.EqualTo((Reading.Garbled, 5, "P11")));
        }

        var signed = named.Single(c => c.Fact is Membership { Status: MembershipStatus.Signed });
        Assert.That((signed.Reading, ((Membership)signed.Fact).Party!.Party!.Value.Text), Is.EqualTo((Reading.Clear, "KOR")));
        Assert.That(named.Select(c => c.Fact), Has.None.InstanceOf<Restriction>());
    }

    [TestCase("DEU")]
    [TestCase("NOR")]
    [TestCase("SWE")]
    public void S14_such_a_rule_was_changed_after_the_invasion(string issuer)
    {
        var rule = Graph.PolicyAt(issuer, "UKR").Rules.Single();
        Assert.That(rule.Standing, Is.EqualTo(Standing.Possible));
        var change = Graph.Facts.OfType<PolicyChange>().Single(c => c.Restriction == rule.Restriction);
        Assert.That((change.Change, change.Date!.Hull.From!.Value.ToString()), Is.EqualTo((PolicyChangeKind.Changed, "2021-01-01")));
    }

    [Test]
    public void S14_and_S19_keep_the_literal_reading_of_who_is_a_candidate()
    {
        var conflicts = Graph.Conflicts().ToDictionary(c => c.Fact.Text, StringComparer.Ordinal);
        Assert.That(conflicts.Keys, Is.EquivalentTo(new[] { "seoul-2023/nato-germany", "seoul-2023/nato-norway" }));
        Assert.That(conflicts["seoul-2023/nato-norway"].Tensions.Single().Versions.Select(v => v.Value), Is.EqualTo(new[] { "member", "candidate" }));
        var nato = Graph.About("NATO").Claims.Select(c => c.Fact).OfType<Membership>().ToDictionary(m => m.Party!.Party!.Value.Text, m => m.Status, StringComparer.Ordinal);
        Assert.That(nato, Is.EquivalentTo(new Dictionary<string, MembershipStatus?>(StringComparer.Ordinal)
        {
            ["DEU"] = MembershipStatus.Member, ["NOR"] = MembershipStatus.Member, ["SWE"] = MembershipStatus.Candidate,
        }));
    }

    [Test]
    public void S15_has_three_wordings_of_one_appeal_as_claims()
    {
        var appeal = Graph.ClaimsOn(Graph.FindFact("reconsider-rule"));
        Assert.That(appeal.Select(c => c.Place), Is.EqualTo(new[] { "P1", "P0", "P2" }));
        Assert.That(appeal.Select(c => ((Statement)c.Fact).Speaker!.Party!.Value.Text), Is.All.EqualTo("seoul-2023/jens-stoltenberg"));
        var said = Graph.About("Stoltenberg").Claims.Select(c => c.Fact.Id.Text);
        Assert.That(said, Does.Contain("seoul-2023/reconsider-rule").And.Contain("seoul-2023/as-long-as-needed"));
        Assert.That(((Person)Graph.Find("Stoltenberg")).Role, Is.EqualTo("Secretary General of NATO"));
    }

    [Test]
    public void S16_makes_Ukraine_and_Russia_parties_to_a_conflict()
    {
        var war = Graph.About("RUS").Claims.Select(c => c.Fact).OfType<Conflict>().Single();
        Assert.That(war.Parties.Select(p => p.Party!.Value.Text), Is.EquivalentTo(new[] { "RUS", "UKR" }));
        Assert.That(Graph.PolicyAt("KOR", "UKR", PartialDate.Parse("2019")).Rules.Single(r => r.Restriction.Text == "seoul-2023/conflict-rule").Standing, Is.EqualTo(Standing.NoneFound));
    }
}
