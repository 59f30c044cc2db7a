using ArmsGraph.Claims;
using ArmsGraph.Query;
using NUnit.Framework;
using static ArmsGraph.Tests.Query.Routes.Asking;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RouteSourceTests
{
    private const string Sources = """
        { "id": "s" }, { "id": "m" }, { "id": "copy", "derivedFrom": "s" }, { "id": "copy-of-copy", "derivedFrom": "copy" }, { "id": "both", "derivedFrom": [ "s", "m" ] }
        """;

    [Test]
    public void Copies_are_no_independent_sources()
    {
        Assert.That(Counted("copy", "copy-of-copy"), Is.EqualTo(1));
        Assert.That(Counted("copy", "m"), Is.EqualTo(2));
        Assert.That(Counted("both"), Is.EqualTo(2));
    }

    [Test]
    public void The_leg_with_fewest_independent_sources_counts()
    {
        var graph = Small.Document(Sources, "",
            Small.Move("a", "KOR", "USA", delivered: "2010", more: "\"source\": \"s\""), Claim("s/a", "m"), Small.Move("b", "USA", "UKR", delivered: "2011", more: "\"source\": \"s\""));
        var route = Inferred(graph, "KOR", "UKR").Single();
        Assert.That(route.Verdict.IndependentSources, Is.EqualTo(1));
        Assert.That(route.Sources.Select(c => c.Source.Text), Is.EqualTo(["s", "m", "s"]));
    }

    [Test]
    public void A_claims_own_derivation_replaces_that_of_its_source()
    {
        var graph = Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""), Claim("s/a", "copy", ", \"derivedFrom\": \"m\""));
        Assert.That(Inferred(graph, "KOR", "USA").Single().Verdict.IndependentSources, Is.EqualTo(2));
    }

    [Test]
    public void Sources_that_draw_on_each_other_are_one()
    {
        var graph = Small.Document("""{ "id": "x", "derivedFrom": "y" }, { "id": "y", "derivedFrom": "x" }""", "", Small.Move("a", "KOR", "USA", more: "\"source\": \"x\""), Claim("x/a", "y"));
        Assert.That(Inferred(graph, "KOR", "USA").Single().Verdict.IndependentSources, Is.EqualTo(1));
    }

    [Test]
    public void Denials_are_listed_and_the_route_stays()
    {
        var graph = Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""), Claim("s/a", "m", ", \"polarity\": \"denies\""));
        var route = Inferred(graph, "KOR", "USA").Single();
        Assert.That(route.Denials.Single().Source.Text, Is.EqualTo("m"));
        Assert.That(route.Verdict.IndependentSources, Is.EqualTo(1));
        Assert.That(graph.Ask(Question("KOR", "USA") with { Resolution = Resolution.Uncontested }), Is.Empty);
    }

    [Test]
    public void A_retracted_claim_carries_no_route_and_no_citation()
    {
        var retraction = Claim("s/a", "s", ", \"retracts\": \"s/a\"");
        Assert.That(Inferred(Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""), retraction), "KOR", "USA"), Is.Empty);
        var kept = Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""), retraction, Claim("s/a", "m"));
        Assert.That(Inferred(kept, "KOR", "USA").Single().Sources.Select(c => c.Source.Text), Is.EqualTo(["m"]));
    }

    [Test]
    public void A_superseded_claim_gives_way_to_the_one_that_replaces_it()
    {
        var graph = Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\", \"credibility\": 1"),
            Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"from\": \"KOR\", \"to\": \"POL\", \"items\": [ { \"item\": \"tanks\" } ], \"source\": \"s\", \"supersedes\": \"s/a\""));
        Assert.That(Inferred(graph, "KOR", "USA"), Is.Empty);
        Assert.That(Inferred(graph, "KOR", "POL"), Has.Count.EqualTo(1));
    }

    [Test]
    public void With_all_claims_a_retracted_one_is_an_assumption()
    {
        var graph = Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""), Claim("s/a", "s", ", \"retracts\": \"s/a\""));
        Assert.That(graph.Ask(Question("KOR", "USA") with { Resolution = Resolution.All }).Single().Assumptions, Has.Some.Contains("retracted"));
    }

    [Test]
    public void Versions_of_one_fact_are_never_legs_of_one_route()
    {
        var graph = Small.Document(Sources, "", Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""),
            Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"from\": \"USA\", \"to\": \"UKR\", \"items\": [ { \"item\": \"tanks\" } ], \"source\": \"m\""));
        Assert.That(graph.Ask(Question("KOR", "UKR") with { Resolution = Resolution.All }), Is.Empty);
    }

    private static int Counted(params string[] sources) =>
        Inferred(
            Small.Document(Sources, "", [Small.Move("a", "KOR", "USA", more: $"\"source\": \"{sources[0]}\""), .. sources.Skip(1).Select(source => Claim($"{sources[0]}/a", source))]),
            "KOR", "USA").Single().Verdict.IndependentSources;

    private static string Claim(string fact, string source, string more = "") =>
        Small.Fact($"\"claimOn\": \"{fact}\"", "transfer", $"\"from\": \"KOR\", \"to\": \"USA\", \"items\": [ {{ \"item\": \"tanks\" }} ], \"source\": \"{source}\"{more}");
}
