using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class FastestTests
{
    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question with { Order = Order.Possible }));

    [Test]
    public void The_fewest_days_are_those_of_trying_every_walk_under_every_dating() => Asked.Sample(
        (graph, question) => new WalkOracle(graph, question, question.From[0], question.To[0]).LeastDays() == Found(graph, question).Least,
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nexpected {new WalkOracle(asked.Item1, asked.Item2, asked.Item2.From[0], asked.Item2.To[0]).LeastDays()}\nfound {Found(asked.Item1, asked.Item2).Least}");

    [Test]
    public void A_witness_bounds_the_days_from_both_sides() => Asked.Sample(
        (graph, question) => Found(graph, question) is var answer && (answer.Witness is null) == (answer.Least is null) && (answer.Most is null || answer.Most >= answer.Least),
        iter: 1_000);

    [Test]
    public void A_later_start_that_arrives_later_can_be_faster()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "2010-01-01"), Small.Move("b", "USA", "UKR", delivered: "2012-01-01"),
            Small.Move("c", "KOR", "POL", delivered: "2013-01-01"), Small.Move("d", "POL", "UKR", delivered: "2013-03-01"));
        var answer = graph.Ask(new FastestQuestion { From = ["KOR"], To = ["UKR"], Inferred = true });
        Assert.That((answer.Least, answer.Most), Is.EqualTo((59, 59)));
        Assert.That(Asking.Transfers(answer.Witness!), Is.EqualTo("c d"));
    }

    [Test]
    public void A_certain_order_is_kept()
    {
        var graph = Small.Graph(
            Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "UKR", delivered: "2010"), Small.Move("c", "USA", "UKR", delivered: "2012"));
        var question = new FastestQuestion { From = ["KOR"], To = ["UKR"], Inferred = true };
        Assert.That(graph.Ask(question).Least, Is.EqualTo(0));
        var certain = graph.Ask(question with { Order = Order.Certain });
        Assert.That((certain.Least, certain.Most), Is.EqualTo((366, 1095)));
        Assert.That(Asking.Transfers(certain.Witness!), Is.EqualTo("a c"));
    }

    [Test]
    public void Undated_transfers_take_no_least_and_no_most()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA"), Small.Move("b", "USA", "UKR"));
        var answer = graph.Ask(new FastestQuestion { From = ["KOR"], To = ["UKR"], Inferred = true });
        Assert.That((answer.Least, answer.Most), Is.EqualTo(((int?)0, (int?)null)));
        Assert.That(graph.Ask(new FastestQuestion { From = ["KOR"], To = ["UKR"], Inferred = true, MinLag = 3 }).Least, Is.EqualTo(3));
    }

    private static FastestAnswer Found(RandomGraph graph, RouteQuestion question) => Small.Load(graph.Json).Ask(new FastestQuestion
    {
        From = question.From, To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    });
}
