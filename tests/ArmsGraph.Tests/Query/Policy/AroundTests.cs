using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Policy;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Policy;

public sealed class AroundTests
{
    private const string Way = """{ "id": "t", "type": "transfer", "from": "KOR", "via": [ "USA" ], "to": "UKR", "items": [ { "item": "artillery-ammunition" } ], "delivered": "2023-01-30" }""";

    [Test]
    public void A_rule_in_force_on_the_day_of_the_route_restricts_it_for_certain() =>
        Assert.That(Single(Way, Rule("\"targets\": \"UKR\", \"valid\": \"2023-01-30\"")).Restricted, Is.EqualTo(Standing.Certain));

    [Test]
    public void A_rule_on_end_use_leaves_the_finding_undetermined() =>
        Assert.That(Single(Way, Rule("\"targets\": \"UKR\", \"test\": \"end-use\"")).Restricted, Is.EqualTo(Standing.Undetermined));

    [Test]
    public void A_direct_leg_is_no_finding() =>
        Assert.That(Findings(Small.Move("t", "KOR", "UKR"), Rule("\"targets\": \"UKR\"")), Is.Empty);

    [Test]
    public void A_route_to_another_party_is_no_finding() => Assert.That(Findings(Way, Rule("\"targets\": \"POL\"")), Is.Empty);

    [Test]
    public void A_route_of_a_party_that_is_not_bound_is_no_finding() => Assert.That(Findings(Way, Rule("\"targets\": \"UKR\", \"bound\": \"POL\"")), Is.Empty);

    [Test]
    public void A_rule_may_bind_a_company()
    {
        var maker = """{ "id": "maker", "type": "company", "name": "Maker", "state": "KOR" }""";
        string[] facts = [Way.Replace("\"KOR\"", "\"maker\"", StringComparison.Ordinal), Rule("\"targets\": \"UKR\", \"bound\": \"maker\"")];
        Assert.That(Small.Document("""{ "id": "s" }""", maker, facts).RoutesAround("KOR"), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_leg_that_is_certainly_restricted_by_itself_is_no_way_around()
    {
        var rule = Rule("\"targets\": [ \"USA\", \"UKR\" ], \"valid\": \"2023-01-30\"");
        Assert.That(Findings(Way, rule).Where(finding => finding.Route.Legs[^1].To.Text == "UKR"), Is.Empty);
    }

    [Test]
    public void A_leg_that_is_possibly_restricted_by_itself_is_an_assumption()
    {
        var finding = Single(Way, Rule("\"targets\": [ { \"party\": \"USA\", \"hedge\": \"possibly\" }, \"UKR\" ], \"valid\": \"2023-01-30\""));
        Assert.That(finding.Assumptions, Has.Some.EqualTo("the leg KOR -> USA by itself: restricted possible"));
    }

    [Test]
    public void A_party_that_is_only_possibly_bound_is_restricted_possibly_and_kills_nothing()
    {
        var club = """{ "id": "club", "type": "organisation", "name": "Club" }""";
        var member = Small.Fact("\"id\": \"m\"", "membership", "\"party\": \"KOR\", \"of\": \"club\", \"status\": \"member\"");
        var rule = Small.Fact("\"id\": \"rule\"", "restriction", "\"issuer\": \"club\", \"bound\": { \"class\": \"members-of\", \"party\": \"club\" }, \"targets\": [ \"USA\", \"UKR\" ], \"valid\": \"2023-01-30\"");
        var finding = Small.Document("""{ "id": "s" }""", club, Way, member, rule).RoutesAround("club").Single();
        Assert.That(finding.Restricted, Is.EqualTo(Standing.Possible));
        Assert.That(finding.Assumptions, Has.Some.Contains("KOR -> USA"));
    }

    [TestCase("\"direct\"", ReachFinding.Outside)]
    [TestCase("\"final-destination\"", ReachFinding.Within)]
    [TestCase("\"any-custody\"", ReachFinding.Within)]
    [TestCase("\"transit\"", ReachFinding.Outside)]
    [TestCase("\"brokering\"", ReachFinding.Outside)]
    [TestCase("\"financing\"", ReachFinding.Outside)]
    [TestCase("\"licensed-production\"", ReachFinding.Outside)]
    [TestCase("\"component\"", ReachFinding.Outside)]
    [TestCase("\"not-stated\"", ReachFinding.Undetermined)]
    [TestCase("[ \"direct\", \"any-custody\" ]", ReachFinding.Within)]
    [TestCase("[]", ReachFinding.Undetermined)]
    public void Each_kind_of_reach_covers_its_own(string reach, ReachFinding finding) =>
        Assert.That(Single(Way, Rule($"\"targets\": \"UKR\", \"reach\": {reach}")).Reach, Is.EqualTo(finding));

    [TestCase("brokering", "\"via\": [ \"USA\", { \"party\": \"KOR\", \"role\": \"broker\" } ]")]
    [TestCase("brokering", "\"via\": [ \"USA\", { \"party\": \"agent\", \"role\": \"broker\" } ]")]
    [TestCase("transit", "\"via\": [ \"USA\", { \"party\": \"KOR\", \"role\": \"transit\" } ]")]
    [TestCase("financing", "\"via\": [ \"USA\" ], \"financedBy\": \"KOR\"")]
    [TestCase("licensed-production", "\"via\": [ \"USA\" ], \"terms\": \"licence-production\"")]
    public void Reach_covers_what_bound_parties_and_their_companies_do_on_the_way(string reach, string properties)
    {
        var agent = """{ "id": "agent", "type": "company", "name": "Agent", "state": "KOR" }""";
        var way = Small.Move("t", "KOR", "UKR", more: properties);
        Assert.That(Small.Document("""{ "id": "s" }""", agent, way, Rule($"\"targets\": \"UKR\", \"reach\": \"{reach}\"")).RoutesAround("KOR").Single().Reach, Is.EqualTo(ReachFinding.Within));
    }

    [TestCase("", ReachFinding.Undetermined)]
    [TestCase("\"endUser\": \"USA\"", ReachFinding.Outside)]
    [TestCase("\"endUser\": \"UKR\"", ReachFinding.Within)]
    public void The_final_destination_is_the_end_user_known_when_the_leg_was_agreed(string endUser, ReachFinding finding) =>
        Assert.That(
            Single(Small.Move("a", "KOR", "USA", more: endUser), Small.Move("b", "USA", "UKR", more: "\"continues\": \"a\""), Rule("\"targets\": \"UKR\", \"reach\": \"final-destination\"")).Reach,
            Is.EqualTo(finding));

    [TestCase("", ReachFinding.Within)]
    [TestCase(", \"componentShare\": 0.25", ReachFinding.Undetermined)]
    public void A_component_inside_another_good_is_covered_from_its_share_on(string share, ReachFinding reach)
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "POL", "k9-chassis", "2020"), Small.Move("b", "POL", "UKR", "krab", "2022"), Rule($"\"targets\": \"UKR\", \"reach\": \"component\"{share}"));
        var question = new AroundQuestion { Issuer = "KOR", Inferred = true, Continuity = Continuity.ContainsComponent };
        Assert.That(graph.Ask(question).Single().Reach, Is.EqualTo(reach));
    }

    [TestCase("granted", "[]", FindingLabel.AuthorisedIndirect)]
    [TestCase("not-required", "[]", FindingLabel.AuthorisedIndirect)]
    [TestCase("denied", "\"direct\"", FindingLabel.ConsentDenied)]
    [TestCase("revoked", "\"direct\"", FindingLabel.ConsentDenied)]
    [TestCase("not-found", "\"direct\"", FindingLabel.OutsidePolicyReach)]
    [TestCase("requested", "\"any-custody\"", FindingLabel.ConsentNotFound)]
    [TestCase("requested", "[]", FindingLabel.ConsentNotFound)]
    public void The_label_is_the_first_that_fits(string status, string reach, FindingLabel label) => Assert.That(
        Single(
            Way, Rule($"\"targets\": \"UKR\", \"reach\": {reach}"),
            Small.Fact("\"id\": \"c\"", "authorisation", $"\"grantor\": \"KOR\", \"holders\": \"USA\", \"recipients\": \"UKR\", \"status\": \"{status}\"")).Label,
        Is.EqualTo(label));

    [Test]
    public void A_statement_about_the_rule_and_a_transfer_of_the_route_asserts_the_finding_in_its_sources_words()
    {
        string Says(string transfer) => Small.Fact("\"id\": \"q\"", "statement", $"\"speaker\": \"KOR\", \"says\": \"honours\", \"transfer\": \"{transfer}\", \"restriction\": \"rule\"");
        var finding = Single(Way, Rule("\"targets\": \"UKR\""), Says("t"));
        Assert.That(finding.Basis, Is.EqualTo(Basis.Asserted));
        Assert.That(finding.ReportedAs, Is.EqualTo(["reported as \"honours\" by KOR in s"]));
        Assert.That(Single(Way, Small.Move("u", "POL", "DEU"), Rule("\"targets\": \"UKR\""), Says("u")).Basis, Is.EqualTo(Basis.Inferred));
    }

    [Test]
    public void A_person_is_in_no_finding_by_name()
    {
        var minister = """{ "id": "kim", "type": "person", "name": "Kim", "role": "minister of defence" }""";
        var said = Small.Fact("\"id\": \"q\"", "statement", "\"speaker\": \"kim\", \"says\": \"honours\", \"transfer\": \"t\", \"restriction\": \"rule\"");
        var finding = Small.Document("""{ "id": "s" }""", minister, Way, Rule("\"targets\": \"UKR\""), said).RoutesAround("KOR").Single();
        Assert.That(finding.ReportedAs, Is.EqualTo(["reported as \"honours\" by minister of defence in s"]));
    }

    [Test]
    public void A_finding_prints_stage_and_modality_and_hedge_and_every_denial()
    {
        var denial = Small.Fact("\"claimOn\": \"s/t\"", "transfer", "\"from\": \"KOR\"", "\"polarity\": \"denies\", \"source\": \"m\"");
        var way = Way.Replace("\"delivered\": \"2023-01-30\"", "\"stage\": \"pledged\", \"modality\": \"intended\", \"hedge\": \"probably\", \"source\": \"s\"", StringComparison.Ordinal);
        var finding = Small.Document("""{ "id": "s" }, { "id": "m" }""", "", way, denial, Rule("\"targets\": \"UKR\", \"source\": \"s\"")).RoutesAround("KOR").Single();
        Assert.That(finding.ToString(), Does.Contain("pledged, intended, probably").And.Contain("denied by m"));
    }

    [Test]
    public void An_explanation_says_that_it_is_structure_only()
    {
        var graph = Small.Graph(Way, Rule("\"targets\": \"UKR\""));
        Assert.That(graph.Explain(graph.RoutesAround("KOR").Single()).ToString(), Does.Contain(Finding.Preamble));
    }

    [Test]
    public void A_route_tells_the_rules_that_it_leads_around()
    {
        var graph = Small.Graph(Way, Rule("\"targets\": \"UKR\""));
        Assert.That(graph.RestrictionsOn(graph.Routes("KOR", "UKR").Single()).Single().Restriction.Text, Is.EqualTo("s/rule"));
    }

    [Test]
    public void A_target_that_is_an_organisation_and_its_member_give_each_route_once()
    {
        var club = """{ "id": "club", "type": "organisation", "name": "Club" }""";
        var member = Small.Fact("\"id\": \"m\"", "membership", "\"party\": \"UKR\", \"of\": \"club\", \"status\": \"member\", \"date\": \"2010\"");
        var findings = Small.Document("""{ "id": "s" }""", club, Way, member, Small.Move("other", "DEU", "club"), Rule("\"targets\": \"club\"")).RoutesAround("KOR");
        Assert.That(findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_rule_is_named_by_its_local_id_too_and_an_unknown_one_is_an_error()
    {
        var graph = Small.Graph(Way, Rule("\"targets\": \"UKR\""));
        Assert.That(graph.Ask(new AroundQuestion { Restriction = "rule" }), Has.Count.EqualTo(1));
        Assert.That(() => graph.Ask(new AroundQuestion { Restriction = "no-such-rule" }), Throws.TypeOf<UnknownNameException>());
    }

    private static Finding Single(params string[] facts) => Findings(facts).Single();

    private static AroundAnswer Findings(params string[] facts) => Small.Graph(facts).RoutesAround("KOR");

    private static string Rule(string properties) => Small.Fact("\"id\": \"rule\"", "restriction", "\"issuer\": \"KOR\"", properties);
}
