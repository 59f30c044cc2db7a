using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Reach;

/// <summary>Where one pass over the legs in time answers, it answers as the search by labels does, and as trying every trail does.</summary>
public sealed class StreamScanTests
{
    private static readonly Gen<(DayGraph Graph, ArrivalQuestion Question)> Asked = Gen.Select(
        DayGraph.Of(parties: 5, most: 9, days: 4), Gen.Bool, Gen.Bool, Gen.Int[0, 3],
        (graph, isCertain, isFree, goods) => (graph, new ArrivalQuestion
        {
            From = ["KOR"], Inferred = true, Order = isCertain ? Order.Certain : Order.Possible, Continuity = isFree ? Continuity.None : Continuity.SameCategory, Goods = goods == 0 ? "tanks" : null,
        }));

    [Test]
    public void A_pass_finds_what_trying_every_trail_finds() => Asked.Sample(
        (graph, question) => Days(graph.Load().Ask(question)).SetEquals(
            graph.FirstDays("KOR", question.Continuity, question.Goods, question.Order == Order.Certain).Select(first => $"{first.Key} 2020-01-{first.Value:00}")),
        iter: 2_000);

    [Test]
    public void A_pass_finds_what_labels_find() => Gen.Select(DayGraph.Of(parties: 8, most: 40, days: 12, goods: 3), Asked.Select(asked => asked.Question)).Sample(
        (graph, question) =>
        {
            var loaded = graph.Load();
            var byPass = loaded.Ask(question);
            var byLabels = loaded.Ask(question with { To = ["USA", "POL", "UKR", "DEU", "FRA", "GBR", "CZE"] });
            return byPass.SequenceEqual(byLabels);
        },
        iter: 2_000);

    /// <summary>Two windows are one, or have no day in common.</summary>
    [TestCase("years and days")]
    [TestCase("months")]
    public void A_pass_over_windows_that_lie_apart_finds_what_labels_find(string dates) =>
        Gen.Select(DayGraph.Of(parties: 8, most: 40, days: 6, goods: 3), Asked.Select(asked => asked.Question)).Sample(
            (graph, question) =>
            {
                var loaded = graph.Load(day => dates == "months" ? $"2020-0{day}" : day % 2 == 0 ? $"201{day}" : $"201{day}-06-15");
                var byPass = loaded.Ask(question);
                var byLabels = loaded.Ask(question with { To = ["USA", "POL", "UKR", "DEU", "FRA", "GBR", "CZE"] });
                return byPass.SequenceEqual(byLabels);
            },
            iter: 2_000);

    [Test]
    public void Goods_that_come_on_a_day_may_go_on_by_an_earlier_line_of_the_day_and_surely_only_on_a_later_one()
    {
        var graph = Small.Graph(
            Small.Move("a", "POL", "UKR", delivered: "2020-01-02"), Small.Move("b", "USA", "POL", delivered: "2020-01-02"), Small.Move("c", "KOR", "USA", delivered: "2020-01-02"));
        var question = new ArrivalQuestion { From = ["KOR"], Inferred = true };
        Assert.That(graph.Ask(question).Select(arrival => arrival.Party.Text), Is.EqualTo(["POL", "UKR", "USA"]));
        Assert.That(graph.Ask(question with { Order = Order.Certain }).Select(arrival => arrival.Party.Text), Is.EqualTo(["USA"]));
    }

    [Test]
    public void A_question_with_one_destination_allocates_nothing_that_grows_with_the_graph()
    {
        var (small, large) = (Allocated(300), Allocated(3_000));
        Assert.That(large, Is.LessThanOrEqualTo(small + 1_024));
    }

    private static long Allocated(int legs)
    {
        string[] parties = ["KOR", "USA", "POL", "UKR", "DEU", "FRA", "GBR", "CZE"];
        var graph = Small.Graph([.. Enumerable.Range(0, legs).Select(i => Small.Move(
            $"t{i}", parties[i % 8], parties[(i + 1 + (i / 8 % 6)) % 8], delivered: $"20{10 + (i % 10)}-0{1 + (i % 9)}-1{i % 7}"))]);
        var question = new ArrivalQuestion { From = ["KOR"], To = ["UKR"], Inferred = true };
        var (before, count) = (0L, 0);
        for (var round = 0; round < 3; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            count = graph.Ask(question).Count;
            before = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.That(count, Is.EqualTo(1));
        return before;
    }

    private static HashSet<string> Days(ArrivalAnswer answer) =>
        [.. answer.Select(arrival => $"{arrival.Party.Text} {(answer.Question.Order == Order.Certain ? arrival.Certain : arrival.Possible)}")];

    [Test]
    public void Graphs_of_different_size_may_be_asked_one_after_the_other()
    {
        for (var extra = 0; extra < 130; extra++)
        {
            var entities = string.Join(", ", Enumerable.Range(0, extra).Select(i => $"{{ \"id\": \"e{i}\", \"type\": \"organisation\", \"name\": \"E{i}\" }}"));
            var graph = Small.Document("""{ "id": "s" }""", entities, Small.Move("a", "KOR", extra == 0 ? "POL" : $"e{extra - 1}", delivered: "2020-01-01"));
            Assert.That(graph.Ask(new ArrivalQuestion { From = ["KOR"], Inferred = true }), Has.Count.EqualTo(1));
        }
    }
}
