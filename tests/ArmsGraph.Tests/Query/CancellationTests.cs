using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query;

/// <summary>A cancelled search stops at the count at hand: steps are counted, no clock is read.</summary>
public sealed class CancellationTests
{
    private const int Last = 4;

    /// <summary>Two ends with many ways between: every search has more than a few steps to make.</summary>
    private static readonly View Whole = Ways().Whole;

    private static readonly RouteQuestion Question = new() { From = ["KOR"], To = ["UKR"], Inferred = true, Budget = long.MaxValue };

    private static readonly Terrain Land = new(Whole, Question);

    private static readonly HashSet<int> From = PartyChoice.Of(Whole, Question.From);

    private static readonly HashSet<int> To = PartyChoice.Of(Whole, Question.To);

    private static readonly (string Name, Action<Effort> Search)[] Searches =
    [
        ("labels", effort => new ArrivalSearch(Land, Question, From, To).Run(Order.Possible, effort)),
        ("labels, certain", effort => new ArrivalSearch(Land, Question, From, To).Run(Order.Certain, effort)),
        ("walk of any length", effort => Exhaust(new PathWalk(Land, Question, 6, From, To, effort))),
        ("walk of days", effort => Exhaust(new DayWalk(Land, Question, 3, StreamScan.Letters(Land, Question, From, Order.Possible)!, From.Single(), To.Single(), effort))),
        ("best routes", effort => new RankedSearch(Land, Question, 6, 100, From, To, effort).Run()),
    ];

    private static IEnumerable<string> Names => Searches.Select(search => search.Name);

    [TestCaseSource(nameof(Names))]
    public void A_search_makes_no_step_after_the_one_at_which_it_is_cancelled(string name)
    {
        using var source = new CancellationTokenSource();
        var steps = new List<long>();
        var effort = new Effort(long.MaxValue, source.Token, step =>
        {
            steps.Add(step);
            if (steps.Count == Last)
            {
                source.Cancel();
            }
        });
        Assert.That(() => Search(name)(effort), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(steps, Has.Count.EqualTo(Last));
    }

    [TestCaseSource(nameof(Names))]
    public void A_search_that_is_not_cancelled_makes_more_steps_than_that(string name)
    {
        var steps = 0;
        Search(name)(new Effort(long.MaxValue, CancellationToken.None, _ => steps++));
        Assert.That(steps, Is.GreaterThan(Last));
    }

    [TestCaseSource(nameof(Names))]
    public void A_budget_ends_a_search_and_is_told(string name)
    {
        var effort = new Effort(2, CancellationToken.None);
        Search(name)(effort);
        Assert.That(effort.Completeness.ToString(), Is.EqualTo("truncated: budget of 2 steps"));
    }

    private static Action<Effort> Search(string name) => Searches.Single(search => search.Name == name).Search;

    private static void Exhaust(RouteWalk walk)
    {
        while (walk.MoveNext())
        {
        }
    }

    private static TransferGraph Ways()
    {
        string[] between = ["USA", "POL", "DEU", "FRA", "ITA", "ESP"];
        return Small.Graph(
        [
            .. between.Select((party, i) => Small.Move($"in{i}", "KOR", party, delivered: $"2020-01-{i + 1:00}")),
            .. between.Select((party, i) => Small.Move($"on{i}", party, between[(i + 1) % between.Length], delivered: $"2020-02-{i + 1:00}")),
            .. between.Select((party, i) => Small.Move($"out{i}", party, "UKR", delivered: $"2020-03-{i + 1:00}")),
        ]);
    }
}
