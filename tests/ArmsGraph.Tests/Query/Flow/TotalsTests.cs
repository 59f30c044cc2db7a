using ArmsGraph.Model.Facts;
using ArmsGraph.Claims;
using ArmsGraph.Query.Flow;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Flow;

public sealed class TotalsTests
{
    private static readonly string[] Names = ["KOR", "USA", "POL", "UKR"];

    private static readonly TotalsBy[] Everything = [TotalsBy.Supplier, TotalsBy.Recipient, TotalsBy.Category, TotalsBy.Year];

    [Test]
    public void A_sum_tells_the_stage_of_what_has_come_least_far()
    {
        var graph = Small.Graph(Moved("a", "10", """ "stage": "delivered" """), Moved("b", "5", """ "stage": "pledged" """));
        Assert.That($"{graph.Totals().Single()}", Is.EqualTo("15  pledged or further"));
        Assert.That($"{graph.Ask(new TotalsQuestion { StageFloor = Stage.Delivered }).Single()}", Is.EqualTo("10  delivered"));
    }

    [Test]
    public void A_chain_counts_once_from_its_first_supplier_to_its_last_recipient()
    {
        var graph = Small.Graph(Chain());
        Assert.That(Lines(graph.Totals(TotalsBy.Supplier, TotalsBy.Recipient)), Is.EqualTo(["KOR  UKR  100"]));
        Assert.That(Lines(graph.Ask(new TotalsQuestion { By = [TotalsBy.Supplier, TotalsBy.Recipient], EachLeg = true })), Is.EqualTo(["KOR  USA  100", "USA  UKR  100"]));
    }

    [Test]
    public void Reports_of_one_transfer_are_versions_of_it_and_never_add_up()
    {
        var graph = Small.Document("""{ "id": "s" }, { "id": "o" }""", "", Moved("a", "100", """ "source": "s" """),
            Small.Fact("\"claimOn\": \"s/a\"", "transfer", "\"from\": \"KOR\", \"to\": \"UKR\", \"items\": [ { \"item\": \"tanks\", \"quantity\": 120 } ]", """ "source": "o" """));
        Assert.That(graph.Totals().Single().Quantity.Min, Is.EqualTo(graph.Totals().Single().Quantity.Max));
        Assert.That(Lines(graph.ResolvedBy(Resolution.All).Totals()), Is.EqualTo(["100-120"]));
    }

    [Test]
    public void A_joint_quantity_counts_once_under_the_set_of_its_categories()
    {
        var graph = Small.Graph(Moved("a", "30", item: """["k9", "leopard-2"]"""), Moved("b", "5", item: """["leopard-2", "leopard-2a4"]"""));
        Assert.That(Lines(graph.Totals(TotalsBy.Category)), Is.EqualTo(["self-propelled-howitzers and tanks  30", "tanks  5"]));
    }

    [Test]
    public void A_window_over_several_years_goes_to_each_perhaps()
    {
        var graph = Small.Graph(Moved("a", "10", """ "delivered": "2021" """), Moved("b", "4", """ "delivered": "[2021..2022]" """), Moved("c", "7"));
        Assert.That(Lines(graph.Totals(TotalsBy.Year)), Is.EqualTo(["7", "2021  10-14", "2022  0-4"]));
    }

    [Test]
    public void A_doubtful_year_is_no_certain_one() => Assert.That(Lines(Small.Graph(Moved("a", "10", """ "delivered": "2021?" """)).Totals(TotalsBy.Year)), Is.EqualTo(["2020  0-10", "2021  0-10", "2022  0-10"]));

    [Test]
    public void A_series_goes_delivery_by_delivery_where_each_says_how_many()
    {
        var graph = Small.Graph(Moved("a", "10", """ "deliveries": [ { "date": "2021", "quantity": 4 }, { "date": "2023", "quantity": 6 } ] """));
        Assert.That(Lines(graph.Totals(TotalsBy.Year)), Is.EqualTo(["2021  4", "2023  6"]));
        Assert.That(Lines(graph.Totals()), Is.EqualTo(["10"]));
    }

    [Test]
    public void A_series_that_does_not_say_goes_to_all_its_years_perhaps() => Assert.That(
        Lines(Small.Graph(Moved("a", "10", """ "deliveries": [ { "date": "2021" }, { "date": "2022" } ] """)).Totals(TotalsBy.Year)), Is.EqualTo(["2021  0-10", "2022  0-10"]));

    [Test]
    public void What_no_source_counts_is_unbounded_and_named()
    {
        var total = Small.Graph(Moved("a", "10"), Small.Move("b", "KOR", "UKR")).Totals().Single();
        Assert.That((total.Quantity.Min, total.Quantity.Max, total.Unbounded.Single().Text), Is.EqualTo((11m, (decimal?)null, "s/b")));
    }

    [Test]
    public void Units_are_not_added() => Assert.That(
        Lines(Small.Graph(Moved("a", "10"), Moved("b", """{ "min": 5, "max": 6, "unit": "tonnes" }""")).Totals()), Is.EqualTo(["10", "5-6 tonnes"]));

    [Test]
    public void A_period_that_a_transfer_may_miss_counts_it_perhaps()
    {
        var graph = Small.Graph(Moved("a", "10", """ "delivered": "[2021..2022]" """), Moved("b", "1", """ "delivered": "2022" """));
        Assert.That(Lines(graph.Ask(new TotalsQuestion { By = [TotalsBy.Year], During = PartialDate.Parse("2022") })), Is.EqualTo(["2022  1-11"]));
    }

    [Test]
    public void Goods_that_are_stated_more_widely_than_asked_count_perhaps()
    {
        var graph = Small.Graph(Moved("a", "10", item: "\"leopard-2a4\""), Moved("b", "3", item: "\"tanks\""), Moved("c", "1", item: "\"k9\""));
        Assert.That(Lines(graph.Ask(new TotalsQuestion { Goods = "leopard-2" })), Is.EqualTo(["10-13"]));
    }

    [Test]
    public void Suppliers_and_recipients_can_be_chosen()
    {
        var graph = Small.Graph(Chain(), Moved("b", "5"));
        Assert.That(Lines(graph.Ask(new TotalsQuestion { From = ["KOR"], To = ["UKR"] })), Is.EqualTo(["105"]));
        Assert.That(graph.Ask(new TotalsQuestion { From = ["USA"] }), Is.Empty);
    }

    [Test]
    public void A_budget_that_is_spent_is_told() => Assert.That(Small.Graph(Moved("a", "1"), Moved("b", "1")).Ask(new TotalsQuestion { Budget = 1 }).Completeness.IsComplete, Is.False);

    [Test]
    public void Totals_are_those_of_adding_by_hand()
    {
        var move = Gen.Select(Gen.OneOf(Names), Gen.OneOf(Names), Gen.OneOf("tanks", "mortars"), Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[2020, 2022], Gen.Int[0, 2]).Where((from, to, _, _, _, _, _) => from != to);
        move.Array[1, 8].Sample(
            moves =>
            {
                var graph = Small.Graph([.. moves.Select((m, i) => Small.Fact(
                    $"\"id\": \"t{i}\"", "transfer", $"\"from\": \"{m.Item1}\", \"to\": \"{m.Item2}\", \"delivered\": \"[{m.Item6}..{m.Item6 + m.Item7}]\", \"items\": [ {{ \"item\": \"{m.Item3}\", \"quantity\": {{ \"min\": {m.Item4}, \"max\": {m.Item4 + m.Item5} }} }} ]"))]);
                var expected = moves.SelectMany(m => Enumerable.Range(m.Item6, m.Item7 + 1).Select(year => (Key: (m.Item1, m.Item2, m.Item3, year), Min: m.Item7 == 0 ? m.Item4 : 0, Max: m.Item4 + m.Item5)))
                    .GroupBy(part => part.Key).Select(parts => (parts.Key, parts.Sum(p => p.Min), parts.Sum(p => p.Max))).ToHashSet();
                return expected.SetEquals(graph.Totals(Everything).Select(t => ((t.Supplier!.Value.Text, t.Recipient!.Value.Text, t.Categories.Single().Text, t.Year!.Value), (int)t.Quantity.Min, (int)t.Quantity.Max!.Value)));
            },
            iter: 2_000);
    }

    [Test]
    public void What_a_party_pays_alone_counts_whole_and_what_it_shares_counts_perhaps()
    {
        var answer = Small.Graph(
            Moved("a", "10", """ "financedBy": "DEU", "value": { "amount": 500, "currency": "EUR" } """), Moved("b", "2", """ "financedBy": ["DEU", "FRA"], "value": { "amount": 300, "currency": "EUR" } """),
            Moved("c", "1", """ "financedBy": "DEU" """), Moved("d", "4", """ "financedBy": "FRA", "value": { "amount": 7, "currency": "EUR" } """)).PaidBy("DEU");
        Assert.That(answer.Money.Select(sum => sum.ToString()), Is.EqualTo(["500-800 EUR"]));
        Assert.That(answer.Transfers.Select(t => t.Text), Is.EqualTo(["s/a", "s/b", "s/c"]));
        Assert.That((answer.Unvalued.Single().Text, answer.Shared.Single().Text, answer.Items.Single().Quantity.ToString()), Is.EqualTo(("s/c", "s/b", "13")));
    }

    /// <summary>The lines without their last part, the stage.</summary>
    private static IEnumerable<string> Lines(TotalsAnswer answer) => answer.Select(total => $"{total}"[..$"{total}".LastIndexOf("  ", StringComparison.Ordinal)]);

    private static string Chain() => Small.Fact("\"id\": \"chain\"", "transfer", """ "from": "KOR", "via": ["USA"], "to": "UKR", "items": [ { "item": "tanks", "quantity": 100 } ] """);

    private static string Moved(string id, string quantity, string more = "", string item = "\"tanks\"") =>
        Small.Fact($"\"id\": \"{id}\"", "transfer", $"\"from\": \"KOR\", \"to\": \"UKR\", \"items\": [ {{ \"item\": {item}, \"quantity\": {quantity} }} ]", more);
}
