using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Reach;

public sealed class ReachOracleTests
{
    private const int MoreThanAnyTrail = 12;

    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void Goods_reach_a_party_where_some_sequence_of_legs_leads_there_under_some_dating_and_surely_where_one_does_under_every() => Asked.Sample(
        (graph, question) => Found(graph, question) == Expected(graph, question),
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nexpected {Expected(asked.Item1, asked.Item2)}, found {Found(asked.Item1, asked.Item2)}");

    [Test]
    public void Where_routes_are_listed_goods_reach() => Asked.Sample(
        (graph, question) =>
        {
            var answer = Small.Load(graph.Json).Ask(question);
            var reached = Found(graph, question);
            return answer.Count == 0 || (reached != Reachability.None && (reached == Reachability.Certain || answer.All(route => route.Verdict.Order == Order.Possible)));
        },
        iter: 1_000);

    [Test]
    public void A_later_visit_with_an_earlier_time_is_not_lost()
    {
        var graph = Small.Graph(
            Small.Move("late", "KOR", "POL", delivered: "2015"),
            Small.Move("first", "KOR", "USA", delivered: "2010"),
            Small.Move("second", "USA", "POL", delivered: "2011"),
            Small.Move("onward", "POL", "UKR", delivered: "2012"));
        var answer = graph.Ask(new ReachQuestion { From = ["KOR"], To = ["UKR"], Inferred = true });
        Assert.That(answer.Reachability, Is.EqualTo(Reachability.Certain));
        Assert.That(answer.Witness!.Legs.Select(leg => leg.Transfer.Text), Is.EqualTo(["s/first", "s/second", "s/onward"]));
    }

    [Test]
    public void Windows_that_fit_pair_by_pair_and_not_as_a_chain_reach_nothing()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "[2012..2013]"), Small.Move("b", "USA", "POL", delivered: "[2010..2012]"), Small.Move("c", "POL", "UKR", delivered: "[2010..2011]"));
        Reachability Between(string from, string to) => graph.Ask(new ReachQuestion { From = [from], To = [to], Inferred = true }).Reachability;
        Assert.That(Between("KOR", "POL"), Is.EqualTo(Reachability.Possible));
        Assert.That(Between("USA", "UKR"), Is.EqualTo(Reachability.Possible));
        Assert.That(Between("KOR", "UKR"), Is.EqualTo(Reachability.None));
    }

    [Test]
    public void There_is_no_cap_on_legs()
    {
        string[] way = ["KOR", "USA", "POL", "DEU", "FRA", "ITA", "ESP", "PRT", "GBR", "UKR"];
        var graph = Small.Graph([.. way.Zip(way.Skip(1), (a, b) => (a, b)).Select((hop, i) => Small.Move($"t{i}", hop.a, hop.b, delivered: $"{2000 + i}"))]);
        var answer = graph.Ask(new ReachQuestion { From = ["KOR"], To = ["UKR"], Inferred = true });
        Assert.That(answer.Witness!.Legs, Has.Count.EqualTo(9));
        Assert.That(answer.Reachability, Is.EqualTo(Reachability.Certain));
    }

    [Test]
    public void A_budget_that_ends_the_search_is_told()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2014"), Small.Move("b", "USA", "UKR", delivered: "2014"));
        var answer = graph.Ask(new ReachQuestion { From = ["KOR"], To = ["UKR"], Inferred = true, Budget = 1 });
        Assert.That(answer.Reachability, Is.EqualTo(Reachability.None));
        Assert.That(answer.Completeness.IsComplete, Is.False);
    }

    private static Reachability Found(RandomGraph graph, RouteQuestion question) => Small.Load(graph.Json).Ask(new ReachQuestion
    {
        From = question.From, To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    }).Reachability;

    private static Reachability Expected(RandomGraph graph, RouteQuestion question)
    {
        var trails = new RouteOracle(graph, question, question.From[0], question.To[0]).Routes(MoreThanAnyTrail, isSimple: false);
        var best = Reachability.None;
        foreach (var (_, isCertain) in trails)
        {
            best = isCertain ? Reachability.Certain : Reachability.Possible;
            if (isCertain)
            {
                break;
            }
        }

        return best;
    }
}
