using ArmsGraph.Query.Flow;
using ArmsGraph.Query.Reach;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Flow;

public sealed class BlockTests
{
    private static readonly string[] Parties = ["KOR", "USA", "POL", "FRA", "DEU", "UKR"];

    /// <summary>Menger's theorem fails here: no two routes share no transfer, and yet no single transfer is on all of them.</summary>
    private static readonly string[] WideWindows =
    [
        Move("a", 1, 5, "2020-01-02"), Move("b", 0, 2, "[2020-01-03..2020-01-10]"), Move("c", 0, 4, "[2020-01-01..2020-01-02]"), Move("d", 1, 4, "2020-01-03"),
        Move("e", 4, 5, "2020-01-05"), Move("f", 2, 1, "[2020-01-00..2020-01-04]"), Move("g", 4, 2, "[2020-01-01..2020-01-05]"),
    ];

    [Test]
    public void Wide_windows_need_two_transfers_though_no_two_routes_are_apart()
    {
        var answer = Small.Graph(WideWindows).Ask(Question(BlockBy.Transfers));
        Assert.That((answer.Lower, answer.Best, answer.IsExact, answer.Completeness.IsComplete), Is.EqualTo((2, (int?)2, true, true)));
        Assert.That(answer.Stops, Has.Count.EqualTo(2));
    }

    [Test]
    public void One_transfer_that_all_goods_pass_blocks()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "USA"), Small.Move("b", "KOR", "POL"), Small.Move("c", "USA", "DEU"), Small.Move("d", "POL", "DEU"), Small.Move("e", "DEU", "UKR"))
            .Ask(Question(BlockBy.Transfers));
        Assert.That(answer.Transfers.Select(t => t.Text), Is.EqualTo(["s/e"]));
        Assert.That(answer.Stops.Single().Legs[^1].Transfer.Text, Is.EqualTo("s/e"));
    }

    [Test]
    public void Parallel_transfers_are_as_many_to_take_away() => Assert.That(
        Small.Graph([.. Enumerable.Range(0, 12).Select(i => Small.Move($"t{i}", "KOR", "UKR"))]).MinTransfersToBlock("KOR", "UKR").Transfers, Has.Count.EqualTo(12));

    [Test]
    public void A_transfer_goes_with_all_its_legs()
    {
        var answer = Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", """ "from": "KOR", "via": ["USA", "POL"], "to": "UKR" """)).MinTransfersToBlock("KOR", "UKR");
        Assert.That((answer.IsExact, answer.Best), Is.EqualTo((true, (int?)1)));
    }

    [Test]
    public void Parties_cannot_block_a_direct_transfer()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "UKR"), Small.Move("b", "KOR", "USA"), Small.Move("c", "USA", "UKR")).Ask(Question(BlockBy.Parties));
        Assert.That((answer.Best, answer.IsExact, answer.Parties.Count), Is.EqualTo(((int?)null, false, 0)));
        Assert.That(answer.Unstoppable!.Legs.Single().Transfer.Text, Is.EqualTo("s/a"));
    }

    [Test]
    public void A_party_through_whose_territory_goods_pass_can_block()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "UKR", more: """ "via": [ { "party": "POL", "role": "transit" } ] """)).MinPartiesToBlock("KOR", "UKR");
        Assert.That((answer.Parties.Single().Text, answer.IsExact), Is.EqualTo(("POL", true)));
    }

    [Test]
    public void Where_nothing_reaches_nothing_need_be_taken_away()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "USA")).MinTransfersToBlock("KOR", "UKR");
        Assert.That((answer.Lower, answer.Best, answer.IsExact), Is.EqualTo((0, (int?)0, true)));
    }

    [Test]
    public void A_budget_that_is_spent_leaves_bounds_and_is_told()
    {
        var answer = Small.Graph(WideWindows).Ask(Question(BlockBy.Transfers) with { Budget = 2 });
        Assert.That(answer.Completeness.IsComplete, Is.False);
        Assert.That(answer.Lower, Is.LessThanOrEqualTo(2));
        Assert.That(answer.Best is null or >= 2);
    }

    [Test]
    public void A_cancelled_question_stops() => Assert.That(
        () => Small.Graph(WideWindows).Ask(Question(BlockBy.Transfers), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Many_ways_through_one_layer_of_parties_are_cut_by_flow()
    {
        var middle = Parties[1..5];
        var moves = Enumerable.Range(0, 8).SelectMany(i => middle.SelectMany(party => new[]
        {
            Small.Move($"i{i}-{party}", "KOR", party, delivered: "2020-01-01"), Small.Move($"o{i}-{party}", party, "UKR", delivered: "2020-01-02"),
        }));
        var answer = Small.Graph([.. moves]).Ask(Question(BlockBy.Transfers));
        Assert.That((answer.IsExact, answer.Best), Is.EqualTo((true, (int?)32)));
    }

    [Test]
    public void What_is_asked_narrows_what_must_be_blocked()
    {
        var graph = Small.Graph(Small.Move("a", "KOR", "UKR", "leopard-2"), Small.Move("b", "KOR", "UKR", "k9"));
        Assert.That(graph.Ask(Question(BlockBy.Transfers) with { Goods = "k9" }).Transfers.Single().Text, Is.EqualTo("s/b"));
        Assert.That(graph.Ask(new ReachQuestion { From = ["KOR"], To = ["UKR"] }).Reachability, Is.Not.EqualTo(Reachability.None));
    }

    private static BlockQuestion Question(BlockBy by) => new() { From = ["KOR"], To = ["UKR"], Inferred = true, By = by };

    private static string Move(string id, int from, int to, string delivered) => Small.Move(id, Parties[from], Parties[to], delivered: delivered.Replace("2020-01-00", "2019-12-31", StringComparison.Ordinal));
}
