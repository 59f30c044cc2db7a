using ArmsGraph.Query.Routes;
using NUnit.Framework;
using static ArmsGraph.Tests.Query.Routes.Asking;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RouteCapTests
{
    private static readonly TransferGraph Chain = Small.Graph(
        Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "POL", delivered: "2011"), Small.Move("c", "POL", "UKR", delivered: "2012"), Small.Move("d", "KOR", "UKR", delivered: "2013"));

    [Test]
    public void A_cap_on_legs_that_was_hit_is_told()
    {
        var answer = Chain.Ask(Question("KOR", "UKR") with { MaxLegs = 2 });
        Assert.That(answer.Select(Transfers), Is.EqualTo(["d"]));
        Assert.That(answer.Completeness.ToString(), Does.StartWith("truncated: at most 2 legs"));
    }

    [Test]
    public void A_cap_on_routes_that_was_hit_is_told()
    {
        var answer = Chain.Ask(Question("KOR", "UKR") with { Top = 1 });
        Assert.That(answer, Has.Count.EqualTo(1));
        Assert.That(answer.Completeness.ToString(), Is.EqualTo("truncated: the best 1 routes; others may exist"));
    }

    [Test]
    public void A_budget_that_was_spent_is_told() =>
        Assert.That(Chain.Ask(Question("KOR", "UKR") with { Budget = 1 }).Completeness.ToString(), Does.StartWith("truncated: budget of 1 steps"));

    [Test]
    public void Caps_that_were_not_hit_are_not_told() =>
        Assert.That(Chain.Ask(Question("KOR", "UKR") with { MaxLegs = 3, Top = 2, Budget = 100 }).Completeness.IsComplete, Is.True);

    [Test]
    public void The_best_routes_are_kept_documented_ones_first()
    {
        var answer = Chain.Ask(Question("KOR", "UKR"));
        Assert.That(answer.Select(Transfers), Is.EqualTo(["d", "a b c"]));
    }

    [Test]
    public void A_cancelled_token_stops_the_search()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(() => Chain.Ask(Question("KOR", "UKR"), source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Chain.Reaches("KOR", "UKR", source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Caps_below_one_are_refused()
    {
        Assert.That(() => Chain.Ask(Question("KOR", "UKR") with { MaxLegs = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Chain.Ask(Question("KOR", "UKR") with { Top = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_lazy_stream_gives_the_same_routes() =>
        Assert.That(Chain.Enumerate(Question("KOR", "UKR")).Select(Transfers), Is.EquivalentTo(Chain.Ask(Question("KOR", "UKR")).Select(Transfers)));
}
