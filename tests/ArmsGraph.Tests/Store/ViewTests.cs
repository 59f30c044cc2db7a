using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store;

public sealed class ViewTests
{
    private static readonly TransferGraph Graph = Small.Document("""{ "id": "s", "published": "2020-06", "reliability": "B" }, { "id": "m", "reliability": "D" }""", "",
        Small.Move("old", "KOR", "USA", delivered: "2010", more: "\"source\": \"s\", \"stage\": \"delivered\", \"credibility\": 2"),
        Small.Move("new", "USA", "UKR", delivered: "2020", more: "\"source\": \"s\", \"stage\": \"ordered\", \"reported\": \"2021-03-05\""),
        Small.Move("plan", "KOR", "POL", more: "\"source\": \"m\", \"stage\": \"pledged\", \"modality\": \"intended\", \"credibility\": 1"));

    [TestCase("2020-06-29", "")]
    [TestCase("2020-06-30", "old")]
    [TestCase("2021-03-04", "old")]
    [TestCase("2021-03-05", "new old")]
    public void What_was_wholly_reported_by_the_end_of_the_day_is_known(string day, string known) => Assert.That(Legs(Graph.AsKnownOn(Day.Parse(day))), Is.EqualTo(known));

    [Test]
    public void A_retraction_that_is_reported_later_is_not_yet_known()
    {
        var graph = Small.Document("""{ "id": "s", "published": "2020" }""", "",
            Small.Move("a", "KOR", "USA"),
            Small.Fact("\"claimOn\": \"a\"", "transfer", "\"retracts\": \"s/a\", \"reported\": \"2022-03-05\""));
        Assert.That(Legs(graph), Is.Empty);
        Assert.That(Legs(graph.AsKnownOn(Day.Parse("2022-03-04"))), Is.EqualTo("a"));
        Assert.That(Legs(graph.AsKnownOn(Day.Parse("2022-03-05"))), Is.Empty);
    }

    [TestCase("2010", "old plan")]
    [TestCase("2020-05", "new plan")]
    [TestCase("2015/..", "new plan")]
    [TestCase("1999", "plan")]
    public void A_period_holds_what_may_lie_in_it(string period, string legs) => Assert.That(Legs(Graph.During(PartialDate.Parse(period))), Is.EqualTo(legs));

    [TestCase(Stage.Proposed, "new old plan")]
    [TestCase(Stage.Ordered, "new old")]
    [TestCase(Stage.Delivered, "old")]
    public void A_stage_floor_holds_what_has_come_as_far(Stage floor, string legs) => Assert.That(Legs(Graph.WithStageAtLeast(floor)), Is.EqualTo(legs));

    [TestCase(Reliability.F, 6, "new old plan")]
    [TestCase(Reliability.C, 6, "new old")]
    [TestCase(Reliability.F, 2, "old plan")]
    [TestCase(Reliability.C, 2, "old")]
    public void A_grade_floor_is_tested_axis_by_axis(Reliability reliability, int credibility, string legs) =>
        Assert.That(Legs(Graph.WithGradeAtLeast(new Grade(reliability, credibility))), Is.EqualTo(legs));

    [Test]
    public void A_floor_picks_the_best_claim_above_it()
    {
        var graph = Small.Document("""{ "id": "s", "reliability": "E" }, { "id": "m", "reliability": "A" }""", "",
            Small.Move("a", "KOR", "USA", more: "\"source\": \"s\", \"credibility\": 1"),
            Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"from\": \"KOR\", \"to\": \"POL\", \"source\": \"m\", \"credibility\": 3"));
        Assert.That(graph.Legs.Single().To.Text, Is.EqualTo("USA"));
        Assert.That(graph.WithGradeAtLeast(new Grade(Reliability.B, 6)).Legs.Single().To.Text, Is.EqualTo("POL"));
    }

    [Test]
    public void Views_compose_in_any_order()
    {
        Assert.That(Legs(Graph.AsKnownOn(Day.Parse("2022-01-01")).WithStageAtLeast(Stage.Ordered).During(PartialDate.Parse("2020"))), Is.EqualTo("new"));
        Assert.That(Legs(Graph.During(PartialDate.Parse("2020")).AsKnownOn(Day.Parse("2022-01-01")).WithStageAtLeast(Stage.Ordered)), Is.EqualTo("new"));
        Assert.That(Legs(Graph.WithStageAtLeast(Stage.Delivered).WithStageAtLeast(Stage.Proposed)), Is.EqualTo("old"));
        Assert.That(Legs(Graph.AsKnownOn(Day.Parse("2020-06-30")).AsKnownOn(Day.Parse("2022-01-01"))), Is.EqualTo("old"));
        Assert.That(Legs(Graph.During(PartialDate.Parse("2009/2012")).During(PartialDate.Parse("2011/2021"))), Is.EqualTo("plan"));
    }

    [Test]
    public void A_view_leaves_its_graph_as_it_was()
    {
        _ = Graph.WithStageAtLeast(Stage.Delivered).Legs.Count();
        Assert.That(Legs(Graph), Is.EqualTo("new old plan"));
    }

    [Test]
    public void A_question_looks_at_a_view_through_its_own_floors()
    {
        var question = new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = true, AsKnownOn = Day.Parse("2022-01-01") };
        Assert.That(Graph.Ask(question), Has.Count.EqualTo(1));
        Assert.That(Graph.Ask(question with { StageFloor = Stage.Delivered }), Is.Empty);
        Assert.That(Graph.WithStageAtLeast(Stage.Delivered).Ask(question), Is.Empty);
        Assert.That(Graph.ResolvedBy(Resolution.All).Ask(question), Has.Count.EqualTo(1));
    }

    [Test]
    public void Claims_show_what_was_known_and_facts_what_is_picked()
    {
        var graph = Small.Document("""{ "id": "s", "published": "2020" }, { "id": "m", "published": "2021" }""", "",
            Small.Move("a", "KOR", "USA", more: "\"source\": \"s\""), Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"polarity\": \"denies\", \"source\": \"m\""));
        Assert.That(graph.Claims, Has.Exactly(2).Items);
        Assert.That(graph.AsKnownOn(Day.Parse("2020-12-31")).Claims, Has.Exactly(1).Items);
        Assert.That(graph.AsKnownOn(Day.Parse("2019-12-31")).Facts, Is.Empty);
    }

    private static string Legs(TransferGraph graph) => string.Join(' ', graph.Legs.Select(leg => leg.Transfer.Text[2..]).Order(StringComparer.Ordinal));
}
