using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Reach;

public sealed class DepartureTests
{
    private const int MoreThanAnyTrail = 12;

    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question, int Day)> Asked =
        from graph in RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4)
        from question in RandomQuestion.About(graph)
        from day in Gen.Int[0, 8]
        select (graph, question, day);

    [Test]
    public void Each_party_can_dispatch_as_late_as_the_best_of_all_sequences_of_legs_and_all_datings_lets_it() => Asked.Sample(
        (graph, question, day) => Expected(graph, question, day).SetEquals(Found(graph, question, day)),
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nby {asked.Item3}\nexpected {string.Join(" | ", Expected(asked.Item1, asked.Item2, asked.Item3))}\nfound {string.Join(" | ", Found(asked.Item1, asked.Item2, asked.Item3))}");

    [Test]
    public void A_witness_leaves_where_and_as_surely_as_its_departure_says() => Asked.Sample(
        (graph, question, day) =>
        {
            var answer = Small.Load(graph.Json).Ask(Question(question, day));
            return answer.All(departure => answer.Witness(departure) is { } route && route.Parties[0] == departure.Party && route.Parties[^1].Text == question.To[0] && (!departure.IsCertain || route.Verdict.Order == Order.Certain));
        },
        iter: 1_000);

    [Test]
    public void Who_can_have_sent_goods_is_who_reaches() => Asked.Sample(
        (graph, question, _) =>
        {
            var loaded = Small.Load(graph.Json);
            var origins = loaded.Ask(Question(question, 0)).Select(departure => departure.Party.Text).Order(StringComparer.Ordinal);
            var reaching = graph.Parties.Where(party => party != question.To[0] && loaded.Ask(new ReachQuestion
            {
                From = [party], To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
                MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
            }).Reachability != Reachability.None);
            return origins.SequenceEqual(reaching.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        },
        iter: 1_000);

    [Test]
    public void A_page_and_a_budget_that_leave_something_out_are_told()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "USA", delivered: "2014"), Small.Move("b", "USA", "UKR", delivered: "2015"));
        var question = new DepartureQuestion { To = ["UKR"], Inferred = true };
        Assert.That(graph.Ask(question with { Skip = 1, Top = 1 }).Select(departure => departure.Party.Text), Is.EqualTo(["KOR"]));
        Assert.That(graph.Ask(question with { Skip = 1, Top = 1 }).Completeness.ToString(), Is.EqualTo("truncated: parties 2 to 2 of 2"));
        Assert.That(graph.Ask(question with { Budget = 1 }).Completeness.ToString(), Does.StartWith("truncated: budget of 1 steps"));
        Assert.That(graph.Ask(question).Completeness.IsComplete, Is.True);
    }

    [Test]
    public void A_cancelled_question_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(() => TransferGraph.Seeds.Origins("UKR", source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static DepartureQuestion Question(RouteQuestion question, int day) => new()
    {
        To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
        By = day == 0 ? null : Day.Parse($"2020-01-{day:00}"),
    };

    private static IEnumerable<string> Found(RandomGraph graph, RouteQuestion question, int day) =>
        Small.Load(graph.Json).Ask(Question(question, day)).Select(last => Line(last.Party.Text, last.Possible, last.IsCertain, last.Certain));

    private static HashSet<string> Expected(RandomGraph graph, RouteQuestion question, int day)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        var end = day == 0 ? int.MaxValue : (2 * day) + 1;
        foreach (var party in graph.Parties.Where(party => party != question.To[0]))
        {
            var oracle = new RouteOracle(graph, question with { Order = Order.Possible }, party, question.To[0]);
            var (possible, certain) = (int.MinValue, int.MinValue);
            foreach (var (legs, _) in oracle.Routes(MoreThanAnyTrail, isSimple: false))
            {
                possible = Math.Max(possible, LastStart(legs, question.MinLag, oracle.Period, end));
                certain = DateOracle.Certain(legs, question.MinLag, oracle.Period).Where(way => way.Last <= end).Select(way => way.First).Append(certain).Max();
            }

            if ((question.Order == Order.Possible ? possible : certain) > int.MinValue)
            {
                lines.Add(Line(party, HalfDay.Day(possible), certain > int.MinValue, certain > int.MinValue ? HalfDay.Day(certain) : null));
            }
        }

        return lines;
    }

    /// <summary>The last half-day of the first leg from which the last leg can still be passed by the end.</summary>
    private static int LastStart(List<OracleLeg> legs, int lag, Span period, int end)
    {
        HashSet<int> good = [.. Enumerable.Range(2 * (Span.All.Lo - 12), 2 * (Span.All.Hi - Span.All.Lo + 24)).Where(moment => moment <= end)];
        for (var i = legs.Count - 1; i > 0; i--)
        {
            good = [.. DateOracle.Possible(legs[..i], lag, period).Where(moment => DateOracle.After(moment, legs[i - 1], legs[i], lag, period).Any(good.Contains))];
        }

        return DateOracle.Dates(legs[0], period).Where(good.Contains).Append(int.MinValue).Max();
    }

    private static string Line(string party, Day? possible, bool isCertain, Day? certain) => $"{party} {possible} {isCertain} {certain}";
}
