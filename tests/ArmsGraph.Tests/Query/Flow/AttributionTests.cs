using ArmsGraph.Query.Flow;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Flow;

public sealed class AttributionTests
{
    private static readonly string[] Names = ["KOR", "USA", "POL", "UKR"];

    [Test]
    public void In_proportion_each_draws_on_all_that_its_supplier_holds() => Assert.That(Lines(Mixed(), Convention.Proportional), Is.EqualTo(["KOR  estimated 30 (75%)", "USA  estimated 10 (25%)"]));

    [Test]
    public void First_in_goes_first_out() => Assert.That(Lines(Mixed(), Convention.Fifo), Is.EqualTo(["KOR  estimated 40 (100%)"]));

    [Test]
    public void First_in_goes_first_out_in_the_order_of_arrival() => Assert.That(
        Lines(Small.Graph(Move("a", "USA", "POL", 20, 1), Move("b", "KOR", "POL", 60, 2), Move("c", "POL", "UKR", 40, 3)), Convention.Fifo).Order(StringComparer.Ordinal),
        Is.EqualTo(["KOR  estimated 20 (50%)", "USA  estimated 20 (50%)"]));

    [Test]
    public void What_a_supplier_had_not_received_is_its_own() => Assert.That(
        Lines(Small.Graph(Move("a", "KOR", "POL", 10, 1), Move("c", "POL", "UKR", 40, 3)), Convention.Fifo), Is.EqualTo(["POL  estimated 30 (75%)", "KOR  estimated 10 (25%)"]));

    [Test]
    public void What_came_later_does_not_count() => Assert.That(
        Lines(Small.Graph(Move("a", "KOR", "POL", 10, 5), Move("c", "POL", "UKR", 40, 3)), Convention.Fifo), Is.EqualTo(["POL  estimated 40 (100%)"]));

    [Test]
    public void Without_inferred_junctions_only_chains_and_declared_links_pass_goods_on()
    {
        Assert.That(Mixed().Attribute("UKR").Single().Origin.Text, Is.EqualTo("POL"));
        var chain = Small.Graph(Small.Fact("\"id\": \"a\"", "transfer", """ "from": "KOR", "via": ["USA"], "to": "UKR", "items": [ { "item": "tanks", "quantity": 5 } ] """)).Attribute("UKR");
        Assert.That((chain.Single().Origin.Text, chain.Single().Amount), Is.EqualTo(("KOR", 5m)));
    }

    [Test]
    public void It_says_that_it_is_an_estimate_and_by_which_convention() =>
        Assert.That(Mixed().Attribute("UKR", Convention.Fifo).Assumptions, Has.Some.Contains("an estimate by the convention fifo"));

    [Test]
    public void A_budget_that_is_spent_is_told() => Assert.That(Mixed().Ask(new AttributionQuestion { Party = "UKR", Budget = 1 }).Completeness.IsComplete, Is.False);

    [Test]
    public void The_parts_add_up_to_what_was_received_and_nobody_gave_more_than_it_supplied_where_nothing_comes_twice()
    {
        var move = Gen.Select(Gen.OneOf(Names), Gen.OneOf(Names), Gen.Int[1, 9], Gen.Int[1, 6]).Where((from, to, _, _) => from != to && from != "UKR");
        Gen.Select(move.Array[1, 8], Gen.OneOf(Convention.Proportional, Convention.Fifo)).Sample(
            (moves, convention) =>
            {
                var answer = Ask(Small.Graph([.. moves.Select((m, i) => Move($"t{i}", m.Item1, m.Item2, m.Item3, m.Item4))]), convention);
                return Math.Abs(answer.Sum(part => part.Amount) - moves.Where(m => m.Item2 == "UKR").Sum(m => m.Item3)) < 1e-9m
                    && answer.All(part => part.Amount <= moves.Where(m => m.Item1 == part.Origin.Text).Sum(m => m.Item3) + 1e-9m);
            },
            iter: 2_000);
    }

    private static TransferGraph Mixed() => Small.Graph(Move("a", "KOR", "POL", 60, 1), Move("b", "USA", "POL", 20, 2), Move("c", "POL", "UKR", 40, 3));

    private static AttributionAnswer Ask(TransferGraph graph, Convention convention) => graph.Ask(new AttributionQuestion { Party = "UKR", Convention = convention, Inferred = true });

    private static IEnumerable<string> Lines(TransferGraph graph, Convention convention) => Ask(graph, convention).Select(part => part.ToString());

    private static string Move(string id, string from, string to, int quantity, int day) => Small.Fact(
        $"\"id\": \"{id}\"", "transfer", $"\"from\": \"{from}\", \"to\": \"{to}\", \"delivered\": \"2020-01-{day:00}\", \"items\": [ {{ \"item\": \"tanks\", \"quantity\": {quantity} }} ]");
}
