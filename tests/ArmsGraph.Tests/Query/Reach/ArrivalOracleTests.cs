using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Reach;

public sealed class ArrivalOracleTests
{
    private const int MoreThanAnyTrail = 12;

    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void Each_party_is_reached_when_the_best_of_all_sequences_of_legs_and_all_datings_reaches_it() => Asked.Sample(
        (graph, question) => Expected(graph, question).SetEquals(Found(graph, question)),
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nexpected {string.Join(" | ", Expected(asked.Item1, asked.Item2))}\nfound {string.Join(" | ", Found(asked.Item1, asked.Item2))}");

    [Test]
    public void A_witness_arrives_where_and_as_surely_as_its_arrival_says() => Asked.Sample(
        (graph, question) =>
        {
            var answer = Small.Load(graph.Json).Ask(Question(question));
            return answer.All(arrival => answer.Witness(arrival) is { } route && route.Legs[^1].To == arrival.Party && (route.Verdict.Order == Order.Certain) == arrival.IsCertain);
        },
        iter: 1_000);

    private static ArrivalQuestion Question(RouteQuestion question) => new()
    {
        From = question.From, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    };

    private static IEnumerable<string> Found(RandomGraph graph, RouteQuestion question) =>
        Small.Load(graph.Json).Ask(Question(question)).Select(arrival => Line(arrival.Party.Text, arrival.Possible, arrival.IsCertain, arrival.Certain));

    private static HashSet<string> Expected(RandomGraph graph, RouteQuestion question)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        foreach (var party in graph.Parties.Where(party => party != question.From[0]))
        {
            var oracle = new RouteOracle(graph, question with { Order = Order.Possible }, question.From[0], party);
            var (possible, certain) = (int.MaxValue, int.MaxValue);
            foreach (var (legs, _) in oracle.Routes(MoreThanAnyTrail, isSimple: false))
            {
                possible = Math.Min(possible, DateOracle.Possible(legs, question.MinLag, oracle.Period).Min());
                certain = DateOracle.Certain(legs, question.MinLag, oracle.Period).Select(way => way.Last).Append(certain).Min();
            }

            if ((question.Order == Order.Possible ? possible : certain) < int.MaxValue)
            {
                lines.Add(Line(party, HalfDay.Day(possible), certain < int.MaxValue, certain < int.MaxValue ? HalfDay.Day(certain) : null));
            }
        }

        return lines;
    }

    private static string Line(string party, Day? possible, bool isCertain, Day? certain) => $"{party} {possible} {isCertain} {certain}";
}
