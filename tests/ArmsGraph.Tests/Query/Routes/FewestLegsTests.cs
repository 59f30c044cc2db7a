using ArmsGraph.Query.Routes;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class FewestLegsTests
{
    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 5).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void The_shortest_routes_are_those_of_trying_every_sequence_of_legs() => Asked.Sample(
        (graph, question) => Expected(graph, question) is var expected && Found(graph, question) is var found
            && expected.SetEquals(found) && found.All(way => way.Split(' ').Length == found[0].Split(' ').Length),
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nexpected {string.Join(" | ", Expected(asked.Item1, asked.Item2))}\nfound {string.Join(" | ", Found(asked.Item1, asked.Item2))}");

    [Test]
    public void The_search_for_a_longer_route_spends_one_budget_and_ends() => Asked.Sample(
        (graph, question) =>
        {
            var answer = Small.Load(graph.Json).Ask(Fewest(question) with { Budget = 20_000 });
            return answer.Legs is not null || answer.Completeness.IsComplete || answer.Completeness.Reasons is ["budget of 20000 steps"];
        },
        iter: 2_000);

    [Test]
    public void An_earlier_arrival_over_more_legs_is_not_lost()
    {
        var graph = Small.Graph(
            Small.Move("late", "KOR", "POL", delivered: "2015"), Small.Move("first", "KOR", "USA", delivered: "2010"), Small.Move("second", "USA", "POL", delivered: "2011"),
            Small.Move("onward", "POL", "UKR", delivered: "2012"));
        var answer = graph.Ask(new FewestLegsQuestion { From = ["KOR"], To = ["UKR"], Inferred = true });
        Assert.That(answer.Legs, Is.EqualTo(3));
        Assert.That(answer.Select(Asking.Transfers), Is.EqualTo(["first second onward"]));
    }

    [Test]
    public void Ties_are_all_listed_and_a_cap_on_them_is_told()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "KOR", "USA", delivered: "2011"), Small.Move("c", "USA", "UKR", delivered: "2012"),
            Small.Move("d", "USA", "POL", delivered: "2012"), Small.Move("e", "POL", "UKR", delivered: "2013"));
        var question = new FewestLegsQuestion { From = ["KOR"], To = ["UKR"], Inferred = true };
        Assert.That(graph.Ask(question).Select(Asking.Transfers), Is.EquivalentTo(["a c", "b c"]));
        Assert.That(graph.Ask(question).Completeness.IsComplete, Is.True);
        Assert.That(graph.Ask(question with { Top = 1 }).Completeness.ToString(), Is.EqualTo("truncated: the best 1 of 2 routes"));
        Assert.That(graph.Ask(question with { To = ["DEU"] }).Legs, Is.Null);
    }

    private static HashSet<string> Expected(RandomGraph graph, RouteQuestion question)
    {
        var routes = new RouteOracle(graph, question, question.From[0], question.To[0]).Routes(12).Select(route => route.Legs.ConvertAll(leg => leg.Id)).ToList();
        return [.. routes.Where(route => route.Count == routes.Min(other => other.Count)).Select(route => string.Join(' ', route))];
    }

    private static List<string> Found(RandomGraph graph, RouteQuestion question) =>
        [.. Small.Load(graph.Json).Ask(Fewest(question)).Select(route => string.Join(' ', route.Legs.Select(leg => leg.Id)))];

    private static FewestLegsQuestion Fewest(RouteQuestion question) => new()
    {
        From = question.From, To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    };
}
