using System.Numerics;
using ArmsGraph.Query.Flow;
using ArmsGraph.Query.Routes;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Flow;

/// <summary>Every set of transfers or parties is tried on every trail of a random graph: the answer meets them all, and nothing smaller does.</summary>
public sealed class BlockOracleTests
{
    private const int MoreThanAnyTrail = 12;

    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.Where(graph => graph.Transfers.Length <= 4).SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question));

    [Test]
    public void The_least_transfers_are_those_of_trying_every_set() => Asked.Sample(
        (graph, question) => Agrees(graph, question, BlockBy.Transfers), iter: 2_000, print: asked => $"{asked.Item1.Json}\n{asked.Item2}\n{Shown(asked.Item1, asked.Item2, BlockBy.Transfers)}");

    [Test]
    public void The_least_parties_are_those_of_trying_every_set() => Asked.Sample(
        (graph, question) => Agrees(graph, question, BlockBy.Parties), iter: 2_000, print: asked => $"{asked.Item1.Json}\n{asked.Item2}\n{Shown(asked.Item1, asked.Item2, BlockBy.Parties)}");

    private static bool Agrees(RandomGraph graph, RouteQuestion question, BlockBy by)
    {
        var (answer, trails) = (Found(graph, question, by), Trails(graph, question, by));
        if (trails.Exists(trail => trail.Count == 0))
        {
            return answer is { Best: null, Unstoppable: not null, Completeness.IsComplete: true };
        }

        var chosen = answer.Transfers.Select(t => t.Text).Concat(answer.Parties.Select(p => p.Text)).ToHashSet(StringComparer.Ordinal);
        return answer.IsExact && answer.Best == chosen.Count && trails.TrueForAll(trail => trail.Overlaps(chosen)) && answer.Best == Least(trails) && answer.Stops.Count == answer.Best;
    }

    private static int Least(List<HashSet<string>> trails)
    {
        var all = trails.SelectMany(trail => trail).Distinct(StringComparer.Ordinal).ToList();
        return Enumerable.Range(0, 1 << all.Count).Select(set => (uint)set)
            .Where(set => trails.TrueForAll(trail => all.Where((_, i) => (set & (1u << i)) != 0).Any(trail.Contains))).Min(BitOperations.PopCount);
    }

    /// <summary>What each trail needs: its transfers, or whoever stands on it but for the ends.</summary>
    private static List<HashSet<string>> Trails(RandomGraph graph, RouteQuestion question, BlockBy by)
    {
        var (from, to) = (question.From[0], question.To[0]);
        return [.. new RouteOracle(graph, question, from, to).Routes(MoreThanAnyTrail, isSimple: false).Select(route => by == BlockBy.Transfers
            ? route.Legs.Select(leg => $"s/{leg.Transfer.Id}").ToHashSet(StringComparer.Ordinal)
            : route.Legs.SelectMany(leg => leg.Standing).Where(party => party != from && party != to).ToHashSet(StringComparer.Ordinal))];
    }

    private static BlockAnswer Found(RandomGraph graph, RouteQuestion question, BlockBy by) => Small.Load(graph.Json).Ask(new BlockQuestion
    {
        From = question.From, To = question.To, By = by, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
        MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
    });

    private static string Shown(RandomGraph graph, RouteQuestion question, BlockBy by) =>
        $"{Found(graph, question, by)}\n{string.Join('\n', Trails(graph, question, by).Select(trail => string.Join(' ', trail)))}";
}
