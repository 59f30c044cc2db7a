using ArmsGraph.Claims;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using NUnit.Framework;
using static ArmsGraph.Tests.Query.Routes.Asking;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RoutePartyTests
{
    [Test]
    public void Unnamed_parties_of_two_facts_never_meet()
    {
        var graph = Small.Graph(
            Small.Fact("\"id\": \"a\"", "transfer", "\"from\": \"KOR\", \"to\": { \"unnamed\": \"a dealer\" }, \"items\": [ { \"item\": \"tanks\" } ]"),
            Small.Fact("\"id\": \"b\"", "transfer", "\"from\": { \"unnamed\": \"a dealer\" }, \"to\": \"UKR\", \"items\": [ { \"item\": \"tanks\" } ]"));
        Assert.That(Inferred(graph, "KOR", "UKR"), Is.Empty);
    }

    [Test]
    public void Claims_of_one_fact_share_their_unnamed_party()
    {
        var way = "\"from\": \"KOR\", \"via\": [ { \"unnamed\": \"a dealer\" } ], \"to\": \"UKR\"";
        var graph = Small.Document("""{ "id": "s" }, { "id": "m" }""", "",
            Small.Fact("\"id\": \"a\"", "transfer", way, "\"source\": \"s\""), Small.Fact("\"claimOn\": \"s/a\"", "transfer", way.Replace("a dealer", "someone", StringComparison.Ordinal), "\"source\": \"m\""));
        var both = graph.ResolvedBy(Resolution.All);
        Assert.That(both.Legs.Where(leg => leg.Source is AnonymousParty).Select(leg => leg.From).Distinct(), Has.Exactly(1).Items);
        Assert.That(Inferred(both, "KOR", "UKR"), Has.Count.EqualTo(2));
    }

    [TestCase("transit")]
    [TestCase("broker")]
    public void A_way_point_is_on_the_leg_and_no_hop(string role)
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "UKR", more: $"\"via\": [ {{ \"party\": \"POL\", \"role\": \"{role}\", \"hedge\": \"possibly\" }} ]"));
        var route = graph.Routes("KOR", "UKR").Single();
        Assert.That(route.Legs, Has.Count.EqualTo(1));
        Assert.That(route.Legs[0].Waypoints.Single().ToString(), Does.Contain("POL").And.Contain("possibly"));
        Assert.That(graph.Routes("KOR", "POL"), Is.Empty);
        Assert.That(graph.Explain(route).ToString(), Does.Contain($"[{role} POL, possibly]"));
    }

    [TestCase("buyer")]
    [TestCase("refitter")]
    [TestCase("unknown")]
    public void A_party_that_takes_custody_is_a_hop(string role) =>
        Assert.That(Small.Graph(Small.Move("a", "KOR", "UKR", more: $"\"via\": [ {{ \"party\": \"POL\", \"role\": \"{role}\" }} ]")).Routes("KOR", "UKR").Single().Legs, Has.Count.EqualTo(2));

    [Test]
    public void A_route_that_starts_at_the_state_of_origin_says_so()
    {
        var graph = Small.Graph(Small.Move("a", "POL", "UKR", "leopard-2", more: "\"origin\": \"DEU\""));
        var route = graph.Routes("DEU", "UKR").Single();
        Assert.That(route.StartsAtOrigin?.Text, Is.EqualTo("DEU"));
        Assert.That(route.ToString(), Does.StartWith("DEU (state of origin) .. POL -> UKR"));
        Assert.That(route.Assumptions, Has.Some.Contains("state of origin"));
        Assert.That(graph.Routes("POL", "UKR").Single().StartsAtOrigin, Is.Null);
    }

    [Test]
    public void Own_goods_come_back_by_two_legs_at_least()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "KOR", delivered: "2011"), Small.Move("c", "KOR", "KOR"));
        Assert.That(Inferred(graph, "KOR", "KOR").Select(Transfers), Is.EqualTo(["a b"]));
    }

    [Test]
    public void Entities_of_two_files_are_one_where_they_say_so()
    {
        string File(string source, string from, string to, string same) => Small.Json(
            $"{{ \"id\": \"{source}\" }}", $"{{ \"id\": \"depot\", \"type\": \"company\", \"name\": \"Depot\"{same} }}", Small.Move("a", from, to));
        Assert.That(Inferred(Small.Load(File("x", "KOR", "depot", ""), File("y", "depot", "UKR", ", \"sameAs\": \"x/depot\"")), "KOR", "UKR"), Has.Count.EqualTo(1));
        Assert.That(Inferred(Small.Load(File("x", "KOR", "depot", ""), File("y", "depot", "UKR", "")), "KOR", "UKR"), Is.Empty);
    }

    [Test]
    public void Equal_local_ids_of_two_files_never_merge()
    {
        var graph = Small.Load(Small.Json("""{ "id": "x" }""", "", Small.Move("a", "KOR", "USA")), Small.Json("""{ "id": "y" }""", "", Small.Move("a", "KOR", "USA")));
        Assert.That(Inferred(graph, "KOR", "USA").Select(route => route.Legs[0].Transfer.Text), Is.EquivalentTo(["x/a", "y/a"]));
    }

    [Test]
    public void An_organisation_stands_for_its_members_on_both_ends()
    {
        var entities = """{ "id": "club", "type": "organisation", "name": "Club" }""";
        var graph = Small.Document("""{ "id": "s" }""", entities,
            Small.Fact("\"id\": \"m\"", "membership", "\"party\": \"POL\", \"of\": \"club\", \"status\": \"member\""),
            Small.Fact("\"id\": \"n\"", "membership", "\"party\": \"UKR\", \"of\": \"club\", \"status\": \"candidate\""),
            Small.Move("a", "KOR", "POL"), Small.Move("b", "KOR", "UKR"), Small.Move("c", "POL", "DEU"), Small.Move("d", "KOR", "club"));
        Assert.That(graph.Routes("KOR", "club").Select(Transfers), Is.EquivalentTo(["a", "d"]));
        Assert.That(graph.Routes("club", "DEU").Select(Transfers), Is.EqualTo(["c"]));
    }

    [Test]
    public void A_leg_outside_the_life_of_a_party_is_a_diagnostic()
    {
        Assert.That(Small.Graph(Small.Move("a", "DDR", "POL", delivered: "2005")).Diagnostics.Select(d => d.Code), Is.EqualTo(["AG4001"]));
        Assert.That(Small.Graph(Small.Move("a", "DDR", "POL", delivered: "1985")).Diagnostics, Is.Empty);
    }

    [Test]
    public void The_weakest_leg_gives_stage_and_modality_and_hedge()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "2010", more: "\"stage\": \"delivered\", \"hedge\": \"probably\""),
            Small.Move("b", "USA", "UKR", more: "\"stage\": \"pledged\", \"modality\": \"intended\", \"announced\": \"2011\""));
        var route = Inferred(graph, "KOR", "UKR").Single();
        Assert.That((route.Verdict.Stage, route.Verdict.Modality, route.Verdict.Hedge), Is.EqualTo((Stage.Pledged, Modality.Intended, Hedge.Probably)));
        Assert.That(route.IsPlan, Is.True);
    }
}
