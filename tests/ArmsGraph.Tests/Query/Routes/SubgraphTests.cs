using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class SubgraphTests
{
    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void A_leg_is_in_it_where_some_walk_under_some_dating_takes_it() => Asked.Sample(
        (graph, question) => Expected(graph, question).SetEquals(Found(graph, question with { Order = Order.Possible })),
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nexpected {string.Join(" | ", Expected(asked.Item1, asked.Item2))}\nfound {string.Join(" | ", Found(asked.Item1, asked.Item2 with { Order = Order.Possible }))}");

    [Test]
    public void It_holds_the_legs_of_every_route_of_its_order() => Asked.Sample(
        (graph, question) => Small.Load(graph.Json).Ask(question).SelectMany(route => route.Legs).Select(leg => leg.Id).ToHashSet(StringComparer.Ordinal).IsSubsetOf(Found(graph, question)),
        iter: 2_000);

    [Test]
    public void What_leads_elsewhere_or_comes_too_late_is_left_out()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "UKR", delivered: "2012"), Small.Move("c", "USA", "POL", delivered: "2012"),
            Small.Move("d", "KOR", "USA", delivered: "2013"), Small.Move("e", "KOR", "UKR", delivered: "2013"));
        var answer = graph.Ask(new SubgraphQuestion { From = ["KOR"], To = ["UKR"], Inferred = true });
        Assert.That(answer.Legs.Select(leg => leg.Transfer.Text), Is.EqualTo(["s/a", "s/b", "s/e"]));
        Assert.That(answer.Parties.Select(party => party.Text), Is.EqualTo(["KOR", "UKR", "USA"]));
        Assert.That(answer.Sources.Select(source => source.Claim.Text), Is.EqualTo(["s/a", "s/b", "s/e"]));
        Assert.That(answer.Completeness.IsComplete, Is.True);
    }

    [Test]
    public void A_budget_that_ends_the_search_is_told() =>
        Assert.That(TransferGraph.Seeds.Ask(new SubgraphQuestion { From = ["KOR"], To = ["UKR"], Budget = 1 }).Completeness.ToString(), Is.EqualTo("truncated: budget of 1 steps"));

    private static HashSet<string> Expected(RandomGraph graph, RouteQuestion question) => new WalkOracle(graph, question, question.From[0], question.To[0]).Legs();

    private static IEnumerable<string> Found(RandomGraph graph, RouteQuestion question) => Small.Load(graph.Json).Ask(new SubgraphQuestion
    {
        From = question.From, To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    }).Legs.Select(leg => leg.Id);
}
