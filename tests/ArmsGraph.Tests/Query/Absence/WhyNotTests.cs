using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Absence;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Absence;

public sealed class WhyNotTests
{
    private static readonly WhyNotQuestion Asked = new() { From = ["KOR"], To = ["UKR"] };

    [Test]
    public void A_route_as_asked_needs_nothing_relaxed()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "UKR")).WhyNot("KOR", "UKR");
        Assert.That((answer.IsAnswered, answer.Helps, answer.Relaxed.Count, answer.Route!.Legs.Count), Is.EqualTo((true, true, 0, 1)));
        Assert.That(answer.Tried, Has.Count.EqualTo(1));
    }

    [Test]
    public void Two_transfers_that_no_source_joins_need_inferred_junctions()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "POL", delivered: "2012"), Small.Move("b", "POL", "UKR", delivered: "2014")).WhyNot("KOR", "UKR");
        Assert.That(Names(answer), Is.EqualTo(new[] { Relaxation.Inferred }));
        Assert.That(answer.Route!.Kind, Is.EqualTo(RouteKind.Inferred));
        Assert.That(answer.ToString(), Does.StartWith("with inferred junctions too (asked: documented only): KOR -> POL -> UKR"));
    }

    [Test]
    public void Dates_that_forbid_the_order_give_no_route_and_are_named()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "POL", delivered: "2014"), Small.Move("b", "POL", "UKR", delivered: "2012")).WhyNot("KOR", "UKR");
        Assert.That(Names(answer), Is.EqualTo(new[] { Relaxation.Inferred, Relaxation.Dates }));
        Assert.That(answer.Route, Is.Null);
        Assert.That(answer.Legs.Select(leg => leg.Transfer.Text), Is.EqualTo(new[] { "s/a", "s/b" }));
        Assert.That(answer.Objections.Single(), Is.EqualTo("s/b at POL (2012-01-01..2012-12-31) cannot come after s/a (2014-01-01..2014-12-31)"));
    }

    [Test]
    public void What_was_not_needed_is_taken_back()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "POL", "tanks", "2012"), Small.Move("b", "POL", "UKR", "tanks", "2014", "\"outcome\": \"cancelled\""));
        Assert.That(Names(graph.WhyNot("KOR", "UKR")), Is.EqualTo(new[] { Relaxation.Inferred, Relaxation.Cancelled }));
    }

    [TestCase("tanks", "artillery-ammunition", Continuity.None)]
    [TestCase("leopard-2", "tanks", Continuity.SameCategory)]
    public void Continuity_goes_down_floor_by_floor(string first, string second, Continuity floor)
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "POL", first, "2012"), Small.Move("b", "POL", "UKR", second, "2014")).Ask(Asked with { Inferred = true, Continuity = Continuity.SameVariant });
        Assert.That(Names(answer), Is.EqualTo(new[] { Relaxation.Continuity }));
        Assert.That(answer.Route!.Verdict.Continuity, Is.EqualTo(floor));
    }

    [Test]
    public void Each_floor_can_be_what_stands_in_the_way()
    {
        var graph = Small.Document("""{ "id": "s", "published": "2020", "reliability": "D" }, { "id": "u" }""", "", Move("a", ", \"stage\": \"pledged\""), """{ "claimOn": "s/a", "type": "transfer", "polarity": "denies", "source": "u" }""");
        Assert.That(Names(graph.Ask(Asked with { StageFloor = Stage.Delivered })), Is.EqualTo(new[] { Relaxation.StageFloor }));
        Assert.That(Names(graph.Ask(Asked with { GradeFloor = new Grade(Reliability.B, 6) })), Is.EqualTo(new[] { Relaxation.GradeFloor }));
        Assert.That(Names(graph.Ask(Asked with { Resolution = Resolution.Uncontested })), Is.EqualTo(new[] { Relaxation.Resolution }));
        Assert.That(Names(graph.Ask(Asked with { AsKnownOn = Day.Parse("2019-01-01") })), Is.EqualTo(new[] { Relaxation.AsKnownOn }));
        Assert.That(Names(graph.Ask(Asked with { Order = Order.Certain, During = PartialDate.Parse("2020") })), Is.EqualTo(new[] { Relaxation.Order }));
        var dated = Small.Graph(Small.Move("a", "KOR", "UKR", delivered: "2014"));
        Assert.That(Names(dated.Ask(Asked with { During = PartialDate.Parse("2020") })), Is.EqualTo(new[] { Relaxation.Period }));
    }

    [Test]
    public void Where_nothing_helps_it_says_so_and_what_was_out_of_scope()
    {
        var graph = Small.Document("""{ "id": "s", "covers": { "goods": "tanks", "period": "2000/.." } }, { "id": "u" }""", "", Move("a", "", "POL", "UKR"));
        var answer = graph.Ask(Asked with { Goods = "artillery-ammunition" });
        Assert.That((answer.Helps, answer.Route, answer.ToString()), Is.EqualTo((false, (Route?)null, "no relaxation gives a route")));
        Assert.That(answer.OutOfScope, Is.EqualTo(new[]
        {
            "no leg leaves KOR, whatever is relaxed", "only artillery-ammunition was asked for",
            "s could contain nothing of this: it looks at tanks; asked: artillery-ammunition; it looks at 2000/..; asked: any time", "what 1 of 2 sources could contain is not stated",
        }));
    }

    [Test]
    public void A_view_of_the_graph_is_not_relaxed_but_told()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "UKR", more: "\"stage\": \"pledged\"")).WithStageAtLeast(Stage.Delivered).WhyNot("KOR", "UKR");
        Assert.That(answer.Helps, Is.False);
        Assert.That(answer.OutOfScope, Does.Contain("the graph asked is a view from stage delivered on"));
    }

    [Test]
    public void A_budget_that_ends_a_scan_is_told()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "POL"), Small.Move("b", "POL", "DEU"), Small.Move("c", "DEU", "UKR"));
        var answer = graph.Ask(Asked with { Inferred = true, Budget = 1 });
        Assert.That(answer.Completeness.IsComplete, Is.False);
    }

    [Test]
    public void A_cancelled_question_stops() => Assert.That(
        () => Small.Graph(Small.Move("a", "KOR", "UKR")).WhyNot("KOR", "UKR", new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static string Move(string id, string more, string from = "KOR", string to = "UKR") =>
        $$"""{ "id": "{{id}}", "type": "transfer", "from": "{{from}}", "to": "{{to}}", "items": [{ "item": "tanks" }], "source": "s"{{more}} }""";

    private static Relaxation[] Names(WhyNotAnswer answer) => [.. answer.Relaxed.Select(relaxed => relaxed.What)];
}
