using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Policy;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Policy;

public sealed class PolicyTimeTests
{
    private const string Rule = """{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": "UKR", "valid": "2000/.." }""";

    private static Standing At(TransferGraph graph, string target, string during) => graph.PolicyAt("KOR", target, PartialDate.Parse(during)).Standing;

    [TestCase("", Standing.NoneFound)]
    [TestCase(", \"hedge\": \"possibly\"", Standing.Possible)]
    [TestCase(", \"modality\": \"hypothetical\"", Standing.Possible)]
    public void A_rule_ends_for_certain_only_by_an_end_that_is_sure(string manner, Standing standing) =>
        Assert.That(At(Small.Graph(Rule, $$"""{ "id": "c", "type": "policy-change", "restriction": "r", "kind": "ended", "date": "2020"{{manner}} }"""), "UKR", "2022"), Is.EqualTo(standing));

    [TestCase("1980", Standing.Certain)]
    [TestCase("2020", Standing.Possible)]
    [TestCase("2022", Standing.NoneFound)]
    public void A_member_is_one_until_it_withdraws(string during, Standing standing) => Assert.That(
        At(
            Small.Graph(
                """{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": { "class": "members-of", "party": "EU" }, "valid": "1970/.." }""",
                """{ "id": "m", "type": "membership", "party": "GBR", "of": "EU", "status": "member", "date": "1973" }""",
                """{ "id": "w", "type": "membership", "party": "GBR", "of": "EU", "status": "withdrawn", "date": "2020-01-31" }"""),
            "GBR", during),
        Is.EqualTo(standing));

    [Test]
    public void What_lowers_an_answer_to_possible_is_told()
    {
        var except = Small.Graph("""{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": "UKR", "valid": "2000/..", "exceptions": "spare parts" }""");
        Assert.That(except.PolicyAt("KOR", "UKR", PartialDate.Parse("2022")).Rules.Single().Because, Has.Some.EqualTo("outside the exceptions (spare parts): possible"));

        var hedged = Small.Graph("""{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": "UKR", "valid": "2000/..", "hedge": "probably" }""");
        Assert.That(hedged.PolicyAt("KOR", "UKR", PartialDate.Parse("2022")).Rules.Single().Because, Has.Some.StartsWith("the rule as s gives it"));
    }

    [Test]
    public void Denials_of_the_rule_and_of_what_is_said_of_it_stand_beside_the_finding()
    {
        var graph = Small.Document(
            """{ "id": "s" }, { "id": "u" }""", "",
            """{ "id": "t", "type": "transfer", "from": "KOR", "via": [{ "party": "USA", "role": "buyer" }], "to": "UKR", "source": "s" }""",
            """{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": "UKR", "source": "s" }""",
            """{ "claimOn": "s/r", "type": "restriction", "polarity": "denies", "source": "u", "place": "p. 1" }""",
            """{ "id": "said", "type": "statement", "says": "honours", "transfer": "t", "restriction": "r", "modality": "hypothetical", "source": "s" }""",
            """{ "claimOn": "s/said", "type": "statement", "polarity": "denies", "source": "u", "place": "p. 2" }""");
        var finding = graph.RoutesAround("KOR").Single();
        Assert.That(finding.Denials.Select(d => d.ToString()), Is.EqualTo(new[] { "u p. 1", "u p. 2" }));
        Assert.That(finding.ReportedAs.Single(), Does.EndWith("(hypothetical)"));
        Assert.That(finding.Basis, Is.EqualTo(Basis.Asserted));
    }

    [Test]
    public void A_declared_end_user_without_a_name_leaves_the_reach_open() => Assert.That(
        Small.Graph(
            """{ "id": "t", "type": "transfer", "from": "KOR", "via": ["USA"], "to": "UKR", "endUser": { "unnamed": "an ally" } }""",
            """{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": "UKR", "reach": "final-destination" }""").RoutesAround("KOR").Single().Reach,
        Is.EqualTo(ReachFinding.Undetermined));

    [Test]
    public void The_top_findings_are_kept_and_the_rest_is_told()
    {
        var answer = TransferGraph.Seeds.Ask(new AroundQuestion { Issuer = "KOR", Top = 1 });
        Assert.That(answer, Has.Count.EqualTo(1));
        Assert.That(answer.Completeness.Reasons, Does.Contain("the first 1 of 3 findings"));
    }

    [Test]
    public void A_change_that_decides_is_named_and_cited()
    {
        var rule = Small.Graph(Rule, """{ "id": "c", "type": "policy-change", "restriction": "r", "kind": "ended", "date": "2020", "place": "p. 3" }""").PolicyAt("KOR", "UKR", PartialDate.Parse("2022")).Rules.Single();
        Assert.That(rule.Because, Has.Some.EqualTo("in force in 2022-01-01..2022-12-31, after s/c (ended 2020): none found"));
        Assert.That(rule.Sources.Select(s => s.ToString()), Does.Contain("s p. 3"));
    }
}
