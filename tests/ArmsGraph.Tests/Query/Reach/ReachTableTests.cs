using ArmsGraph.Model.Entities;
using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Reach;

public sealed class ReachTableTests
{
    private static readonly string[] States =
        [.. TransferGraph.Seeds.Entities.OfType<State>().Select(state => state.Id.Text).Where(id => id.Length == 3).Order(StringComparer.Ordinal).Take(90)];

    [Test]
    public void A_table_of_days_is_what_its_origins_give_one_by_one() => Gen.Select(DayGraph.Of(parties: 6, most: 20, days: 6, goods: 3), Gen.Bool, Gen.Bool).Sample(
        (graph, isCertain, isFree) => AgreesWithOneByOne(graph.Load(), new ReachTableQuestion
        {
            From = ["KOR", "USA", "POL", "UKR", "DEU"], Inferred = true,
            Order = isCertain ? Order.Certain : Order.Possible, Continuity = isFree ? Continuity.None : Continuity.SameCategory,
        }),
        iter: 2_000);

    [Test]
    public void A_table_of_any_transfers_is_what_its_origins_give_one_by_one() => RandomGraph.Any.SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question)).Sample(
        (graph, question) => AgreesWithOneByOne(Small.Load(graph.Json), new ReachTableQuestion
        {
            From = [.. graph.Parties], Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
            MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
        }),
        iter: 1_000);

    [Test]
    public void More_than_64_origins_are_answered_in_one_table() => Gen.Select(
        Gen.Select(Gen.OneOf(States), Gen.OneOf(States), Gen.Int[1, 28]).Where((from, to, _) => from != to).Array[300, 400], Gen.Bool, Gen.Bool).Sample(
        (moves, isCertain, isFree) => AgreesWithOneByOne(
            Small.Graph([.. moves.Select((move, i) => Small.Move($"t{i}", move.Item1, move.Item2, delivered: $"2020-01-{move.Item3:00}"))]),
            new ReachTableQuestion
            {
                From = [.. States], Inferred = true, Order = isCertain ? Order.Certain : Order.Possible, Continuity = isFree ? Continuity.None : Continuity.SameCategory,
            }),
        iter: 30);

    [Test]
    public void A_row_that_the_question_has_not_is_refused() =>
        Assert.That(() => TransferGraph.Seeds.ReachTable("KOR").Row(1), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static bool AgreesWithOneByOne(TransferGraph graph, ReachTableQuestion question)
    {
        var table = graph.Ask(question);
        var byRow = table.ToList().ToLookup(pair => pair.Row);
        for (var row = 0; row < question.From.Count; row++)
        {
            var alone = graph.Ask(new ArrivalQuestion
            {
                From = [question.From[row]], Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
                MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor, During = question.During,
            });
            var expected = alone.Select(arrival => new ReachPair(row, arrival.Party, question.Order == Order.Possible ? arrival.Possible : arrival.Certain)).ToList();
            if (!table.Row(row).SequenceEqual(expected) || !byRow[row].ToHashSet().SetEquals(expected) || !expected.TrueForAll(pair => table.Find(row, pair.Party.Text) == pair))
            {
                return false;
            }
        }

        return true;
    }
}
