using ArmsGraph.Query;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Routes;

public sealed class RouteOracleTests
{
    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void The_routes_found_are_those_of_trying_every_sequence_of_legs_under_every_dating() => Asked.Sample(
        (graph, question) => Expected(graph, question).SetEquals(Found(graph, question)),
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\nexpected {Lines(Expected(asked.Item1, asked.Item2))}\nfound {Lines(Found(asked.Item1, asked.Item2))}");

    [Test]
    public void The_best_routes_are_the_first_of_all_in_order() => Gen.Select(Asked, Gen.Int[1, 6]).Sample(
        (asked, top) =>
        {
            var graph = Small.Load(asked.Graph.Json);
            var all = graph.Ask(asked.Question with { Top = int.MaxValue });
            return graph.Ask(asked.Question with { Top = top }).SequenceEqual(all.Take(top)) && graph.Ask(asked.Question with { Top = 10_000 }).SequenceEqual(all);
        },
        iter: 2_000,
        print: asked => $"{asked.Item1.Graph.Json}\n{asked.Item1.Question}\ntop {asked.Item2}");

    [Test]
    public void An_answer_that_calls_itself_complete_has_no_longer_routes() => Asked.Sample(
        (graph, question) =>
        {
            var answer = Small.Load(graph.Json).Ask(question);
            return !answer.Completeness.IsComplete || Oracle(graph, question).Routes(question.MaxLegs + 2).Count() == answer.Count;
        },
        iter: 1_000);

    [Test]
    public void A_documented_route_rests_on_assertions_alone_and_an_inferred_one_does_not() => Asked.Sample(
        (graph, question) => Small.Load(graph.Json).Ask(question).All(route =>
            (question.Inferred || route.Kind == RouteKind.Documented) && (route.Kind == RouteKind.Documented) == route.Junctions.All(j => j.Continuity >= Continuity.SameLot)),
        iter: 500);

    private static RouteOracle Oracle(RandomGraph graph, RouteQuestion question) => new(graph, question, question.From[0], question.To[0]);

    private static HashSet<string> Expected(RandomGraph graph, RouteQuestion question) =>
        [.. Oracle(graph, question).Routes(question.MaxLegs).Select(route => Line(route.Legs.Select(leg => leg.Id), route.IsCertain))];

    private static IEnumerable<string> Found(RandomGraph graph, RouteQuestion question) =>
        Small.Load(graph.Json).Ask(question).Select(route => Line(route.Legs.Select(leg => leg.Id), route.Verdict.Order == Order.Certain));

    private static string Line(IEnumerable<string> legs, bool isCertain) => $"{string.Join(" > ", legs)}{(isCertain ? " certain" : "")}";

    private static string Lines(IEnumerable<string> routes) => string.Join("\n    ", routes.Order(StringComparer.Ordinal));
}
