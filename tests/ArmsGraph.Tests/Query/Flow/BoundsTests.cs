using ArmsGraph.Query.Flow;
using ArmsGraph.Query.Reach;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Flow;

public sealed class BoundsTests
{
    private static readonly string[] Names = ["KOR", "USA", "POL", "UKR"];

    private static readonly Gen<Move[]> Moves = Gen.Select(Gen.OneOf(Names), Gen.OneOf(Names), Gen.Int[0, 9], Gen.Int[1, 5], Gen.Int[0, 3])
        .Where((from, to, _, _, _) => from != to).Select((from, to, most, day, wide) => new Move(from, to, most, day, wide)).Array[1, 8];

    [Test]
    public void A_declared_chain_whose_dates_exclude_each_other_documents_nothing()
    {
        var graph = Small.Graph(
            Quantity("a", "KOR", "POL", "tanks", "2020"), Quantity("b", "POL", "UKR", "tanks", "2010", ", \"continues\": \"a\""));
        var bounds = graph.QuantityBounds("KOR", "UKR");
        Assert.That((bounds.Documented, bounds.Possible), Is.EqualTo((0m, (decimal?)0m)));
    }

    [Test]
    public void Goods_that_a_source_calls_otherwise_further_on_still_count_as_possible()
    {
        var graph = Small.Graph(
            Quantity("a", "KOR", "USA", "leopard-2", "2010"), Quantity("b", "USA", "POL", "m1-abrams", "2011", ", \"continues\": \"a\""), Quantity("c", "POL", "UKR", "m1-abrams", "2012"));
        var question = new BoundsQuestion { From = ["KOR"], To = ["UKR"], Goods = "leopard-2", Inferred = true };
        var reach = graph.Ask(new ReachQuestion { From = ["KOR"], To = ["UKR"], Goods = "leopard-2", Inferred = true });
        Assert.That(reach.Witness is not null, Is.EqualTo(graph.Ask(question).Possible > 0));
    }

    [Test]
    public void Versions_side_by_side_are_told_to_be_an_upper_bound()
    {
        var graph = Small.Document(
            """{ "id": "s" }, { "id": "t" }""", "",
            """{ "id": "a", "type": "transfer", "from": "KOR", "to": "UKR", "items": [ { "item": "tanks", "quantity": 100 } ], "delivered": "2020-01-01", "source": "s" }""",
            """{ "claimOn": "s/a", "type": "transfer", "from": "KOR", "to": "UKR", "items": [ { "item": "tanks", "quantity": 100 } ], "delivered": "2020-01-01", "source": "t" }""");
        Assert.That(graph.QuantityBounds("KOR", "UKR").Possible, Is.EqualTo(100));
        Assert.That(graph.QuantityBounds("KOR", "UKR").IsUpperBoundOnly, Is.False);
        Assert.That(graph.ResolvedBy(ArmsGraph.Claims.Resolution.All).QuantityBounds("KOR", "UKR").IsUpperBoundOnly, Is.True);
    }

    [Test]
    public void The_maximum_is_the_least_of_all_cuts_where_each_window_is_one_day() => Gen.Select(Moves, Gen.Int[0, 1]).Sample(
        (moves, lag) => Ask(moves, wide: false, lag).Possible == LeastCut(moves, lag), iter: 3_000, print: asked => string.Join('\n', asked.Item1.Select(m => m.ToString())));

    [Test]
    public void The_binding_legs_add_up_to_the_maximum() => Moves.Sample(
        moves => Ask(moves, wide: false, 0) is var answer && answer.Binding.Sum(leg => leg.Quantity.Max) == answer.Possible, iter: 1_000);

    [Test]
    public void Wide_windows_let_through_no_less_than_any_days_within_them() => Moves.Sample(
        moves => Ask(moves, wide: true, 0).Possible >= Ask(moves, wide: false, 0).Possible, iter: 2_000);

    [Test]
    public void What_is_documented_and_delivered_is_a_least()
    {
        var graph = Small.Graph(Chain("a", "delivered", "[40..50]"), Chain("b", "pledged", "7"), Transfer("c", "KOR", "UKR", 5));
        var answer = graph.QuantityBounds("KOR", "UKR");
        Assert.That((answer.Documented, answer.Possible), Is.EqualTo((45m, (decimal?)62)));
        Assert.That(answer.Chains.Select(leg => leg.Id), Is.EqualTo(["s/a#1.2", "s/c#1.1"]));
    }

    [Test]
    public void Goods_that_go_on_by_declaration_are_documented_unless_others_are_mixed_in()
    {
        var first = Transfer("a", "KOR", "POL", 10);
        var other = Transfer("o", "USA", "POL", 10);
        Assert.That(Small.Graph(first, other, Transfer("b", "POL", "UKR", 8, """ "continues": "a" """)).QuantityBounds("KOR", "UKR").Documented, Is.EqualTo(8));
        Assert.That(Small.Graph(first, other, Transfer("b", "POL", "UKR", 8, """ "continues": ["a", "o"] """)).QuantityBounds("KOR", "UKR").Documented, Is.Zero);
    }

    [Test]
    public void An_unknown_quantity_leaves_no_maximum_and_is_named()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "UKR"), Small.Move("dead", "KOR", "POL"), Transfer("c", "KOR", "UKR", 5)).QuantityBounds("KOR", "UKR");
        Assert.That((answer.Documented, answer.Possible, answer.Unbounded.Single().Transfer.Text), Is.EqualTo((5m, (decimal?)null, "s/a")));
    }

    [Test]
    public void An_unknown_quantity_behind_a_known_one_is_bounded_by_it()
    {
        var answer = Small.Graph(Small.Move("a", "KOR", "POL"), Transfer("b", "POL", "UKR", 5)).Ask(Question() with { Inferred = true });
        Assert.That((answer.Possible, answer.Binding.Single().Transfer.Text, answer.Unbounded.Count, answer.IsUpperBoundOnly), Is.EqualTo(((decimal?)5, "s/b", 0, true)));
    }

    [Test]
    public void Other_units_are_told_and_not_added()
    {
        var answer = Small.Graph(Transfer("a", "KOR", "UKR", 5), Transfer("b", "KOR", "UKR", """{ "min": 3, "max": 3, "unit": "tonnes" }""")).QuantityBounds("KOR", "UKR");
        Assert.That((answer.Possible, answer.OtherUnits.Single().Transfer.Text), Is.EqualTo(((decimal?)5, "s/b")));
    }

    [Test]
    public void A_joint_quantity_counts_once() => Assert.That(
        Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", """ "from": "KOR", "to": "UKR", "items": [ { "item": ["k9", "leopard-2"], "quantity": 30 } ] """)).QuantityBounds("KOR", "UKR").Possible, Is.EqualTo(30));

    [Test]
    public void Goods_of_another_kind_do_not_pass_and_a_backfill_is_no_way()
    {
        Assert.That(Small.Graph(Transfer("a", "KOR", "POL", 5), Transfer("b", "POL", "UKR", 5, item: "mortars")).Ask(Question() with { Inferred = true }).Possible, Is.Zero);
        Assert.That(
            Small.Graph(Transfer("a", "KOR", "POL", 5), Transfer("b", "POL", "UKR", 5), Small.Fact("\"id\": \"f\"", "backfill", """ "inbound": "a", "outbound": "b" """)).Ask(Question() with { Inferred = true }).Possible,
            Is.Zero);
    }

    [Test]
    public void A_budget_that_is_spent_leaves_what_was_received()
    {
        var answer = Small.Graph(Transfer("a", "KOR", "UKR", 5), Transfer("b", "USA", "UKR", 6)).Ask(Question() with { Budget = 1 });
        Assert.That((answer.Completeness.IsComplete, answer.Possible), Is.EqualTo((false, (decimal?)11)));
    }

    [Test]
    public void A_cancelled_question_stops() => Assert.That(
        () => Small.Graph(Transfer("a", "KOR", "UKR", 5)).Ask(Question(), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static BoundsQuestion Question() => new() { From = ["KOR"], To = ["UKR"] };

    private static BoundsAnswer Ask(Move[] moves, bool wide, int lag) => Small.Graph([.. moves.Select((m, i) => Small.Move(
        $"t{i}", m.From, m.To, delivered: wide ? $"[2020-01-{m.Day:00}..2020-01-{m.Day + m.Wide:00}]" : $"2020-01-{m.Day:00}").Replace("\"tanks\"", $"\"tanks\", \"quantity\": {m.Most}", StringComparison.Ordinal))])
        .Ask(Question() with { Inferred = true, MinLag = lag });

    private static decimal LeastCut(Move[] moves, int lag) => Enumerable.Range(0, 1 << moves.Length).Where(cut => !Reaches(moves, lag, cut))
        .Min(cut => moves.Where((_, i) => (cut & (1 << i)) != 0).Sum(m => (decimal)m.Most));

    private static bool Reaches(Move[] moves, int lag, int cut)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>(Enumerable.Range(0, moves.Length).Where(i => moves[i].From == "KOR" && (cut & (1 << i)) == 0));
        while (open.TryPop(out var at))
        {
            if (moves[at].To == "UKR")
            {
                return true;
            }

            foreach (var next in Enumerable.Range(0, moves.Length).Where(i => moves[i].From == moves[at].To && moves[at].Day + lag <= moves[i].Day && (cut & (1 << i)) == 0).Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return false;
    }

    private static string Chain(string id, string stage, string quantity) => Small.Fact(
        $"\"id\": \"{id}\"", "transfer", $"\"from\": \"KOR\", \"via\": [\"USA\"], \"to\": \"UKR\", \"stage\": \"{stage}\", \"items\": [ {{ \"item\": \"tanks\", \"quantity\": {(quantity[0] == '[' ? """{ "min": 40, "max": 50 }""" : quantity)} }} ]");

    private static string Transfer(string id, string from, string to, int quantity, string more = "", string item = "tanks") => Transfer(id, from, to, $"{quantity}", more, item);

    private static string Transfer(string id, string from, string to, string quantity, string more = "", string item = "tanks") => Small.Fact(
        $"\"id\": \"{id}\"", "transfer", $"\"from\": \"{from}\", \"to\": \"{to}\", \"stage\": \"delivered\", \"items\": [ {{ \"item\": \"{item}\", \"quantity\": {quantity} }} ]", more);

    private sealed record Move(string From, string To, int Most, int Day, int Wide);

    private static string Quantity(string id, string from, string to, string item, string delivered, string more = "") => Small.Fact(
        $"\"id\": \"{id}\"", "transfer", $"\"from\": \"{from}\", \"to\": \"{to}\", \"items\": [ {{ \"item\": \"{item}\", \"quantity\": 10 }} ], \"delivered\": \"{delivered}\", \"stage\": \"delivered\"{more}");
}
