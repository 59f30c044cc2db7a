using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Claims;

public sealed class ResolutionTests
{
    private const string Sources = """
        { "id": "s" }, { "id": "good", "reliability": "A" }, { "id": "fair", "reliability": "C" }, { "id": "bad", "reliability": "E" }, { "id": "unknown", "reliability": "F" },
        { "id": "root", "published": "2020" }, { "id": "copy", "published": "2023", "derivedFrom": "root" }
        """;

    [Test]
    public void Credibility_comes_before_reliability() =>
        Assert.That(Best(Claim("bad", "USA", "\"credibility\": 2"), Claim("good", "POL", "\"credibility\": 3")), Is.EqualTo("USA"));

    [Test]
    public void Reliability_decides_between_claims_of_one_credibility() =>
        Assert.That(Best(Claim("fair", "USA", "\"credibility\": 2"), Claim("good", "POL", "\"credibility\": 2")), Is.EqualTo("POL"));

    [TestCase("\"credibility\": 6")]
    [TestCase("\"note\": \"no word on it\"")]
    public void What_is_not_judged_comes_after_what_is(string judgement) =>
        Assert.That(Best(Claim("good", "USA", judgement), Claim("bad", "POL", "\"credibility\": 5")), Is.EqualTo("POL"));

    [Test]
    public void A_source_that_is_not_judged_comes_after_one_that_is()
    {
        Assert.That(Best(Claim("unknown", "USA"), Claim("bad", "POL")), Is.EqualTo("POL"));
        Assert.That(Best(Claim("root", "USA"), Claim("bad", "POL")), Is.EqualTo("POL"));
    }

    [Test]
    public void A_claim_comes_before_a_newer_one_derived_from_its_source() =>
        Assert.That(Best(Claim("copy", "USA"), Claim("root", "POL")), Is.EqualTo("POL"));

    [Test]
    public void A_derived_claim_of_a_better_grade_still_wins() =>
        Assert.That(Best(Claim("copy", "USA", "\"credibility\": 1"), Claim("root", "POL")), Is.EqualTo("USA"));

    [Test]
    public void Of_equals_the_newest_report_wins_and_an_undated_one_is_old()
    {
        Assert.That(Best(Claim("s", "USA", "\"reported\": \"2022\""), Claim("unknown", "POL", "\"reported\": \"2023\"")), Is.EqualTo("POL"));
        Assert.That(Best(Claim("s", "USA"), Claim("unknown", "POL", "\"reported\": \"1990\"")), Is.EqualTo("POL"));
    }

    [Test]
    public void At_last_the_id_decides() => Assert.That(Best(Claim("unknown", "USA"), Claim("s", "POL")), Is.EqualTo("POL"));

    [Test]
    public void Fields_of_claims_are_never_mixed()
    {
        var graph = Graph(Claim("good", "USA"), Claim("bad", "POL", "\"delivered\": \"2020\", \"stage\": \"delivered\""));
        var fact = (Transfer)graph.Facts.Single();
        Assert.That((fact.To!.Party!.Value.Text, fact.Delivered, fact.Stage), Is.EqualTo(("USA", (PartialDate?)null, (Stage?)null)));
        Assert.That(graph.Legs.Single().Stage, Is.EqualTo(Stage.Proposed));
    }

    [Test]
    public void With_all_each_affirming_claim_is_a_version_of_its_own() =>
        Assert.That(Graph(Claim("good", "USA"), Claim("bad", "POL"), Claim("fair", "DEU", "\"polarity\": \"denies\"")).ResolvedBy(Resolution.All).Legs.Select(leg => leg.To.Text), Is.EquivalentTo(["USA", "POL"]));

    [Test]
    public void A_denied_fact_stays_with_the_best_claim_and_is_out_of_the_uncontested()
    {
        var graph = Graph(Claim("good", "USA"), Claim("bad", "USA", "\"polarity\": \"denies\""));
        Assert.That(graph.Legs, Has.Exactly(1).Items);
        Assert.That(graph.ResolvedBy(Resolution.Uncontested).Legs, Is.Empty);
    }

    [Test]
    public void A_denial_below_the_evidence_floor_contests_nothing()
    {
        var graph = Graph(Claim("good", "USA"), Claim("bad", "USA", "\"polarity\": \"denies\"")).ResolvedBy(Resolution.Uncontested);
        Assert.That(graph.WithGradeAtLeast(new Grade(Reliability.C, 6)).Legs, Has.Exactly(1).Items);
        Assert.That(graph.WithGradeAtLeast(new Grade(Reliability.E, 6)).Legs, Is.Empty);
    }

    [Test]
    public void A_denial_alone_is_no_leg() => Assert.That(Graph(Claim("good", "USA", "\"polarity\": \"denies\"")).Legs, Is.Empty);

    [Test]
    public void Retracted_and_superseded_claims_are_out()
    {
        var retracted = Claim("good", "USA", "\"claim\": \"g1\", \"retracts\": \"good/g\"");
        Assert.That(Best(Claim("good", "USA", "\"claim\": \"g\""), retracted, Claim("bad", "POL")), Is.EqualTo("POL"));
        var superseding = Claim("good", "DEU", "\"claim\": \"g1\", \"credibility\": 5, \"supersedes\": \"good/g\"");
        Assert.That(Best(Claim("good", "USA", "\"claim\": \"g\", \"credibility\": 1"), superseding), Is.EqualTo("DEU"));
    }

    [Test]
    public void Claims_in_tension_are_those_where_both_state_a_field()
    {
        var graph = Graph(Claim("good", "USA", "\"stage\": \"pledged\""), Claim("bad", "POL"));
        Assert.That(graph.Conflicts(graph.FindFact("a")).Tensions.Select(tension => tension.Field), Is.EqualTo(["to"]));
    }

    private static string Best(params string[] claims) => Graph(claims).Legs.Single().To.Text;

    /// <summary>The fact is introduced by a claim that denies it, so that no introducing claim stands before the others.</summary>
    private static TransferGraph Graph(params string[] claims) => Small.Document(
        Sources, "", [Small.Fact("\"id\": \"a\"", "transfer", "\"polarity\": \"retracts\", \"retracts\": \"s/none\", \"source\": \"s\""), Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"claim\": \"none\", \"polarity\": \"denies\", \"source\": \"s\""), .. claims]);

    private static string Claim(string source, string to, string more = "") =>
        Small.Fact("\"claimOn\": \"s/a\"", "transfer", $"\"from\": \"KOR\", \"to\": \"{to}\", \"items\": [ {{ \"item\": \"tanks\" }} ], \"source\": \"{source}\"", more);
}
