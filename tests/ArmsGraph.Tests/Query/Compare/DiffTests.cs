using ArmsGraph.Query.Compare;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Compare;

public sealed class DiffTests
{
    private static readonly RouteQuestion Routes = new() { From = ["KOR"], To = ["UKR"] };

    private static readonly TransferGraph Told = Small.Document(
        """{ "id": "s", "published": "2020-05-01" }, { "id": "u", "published": "2022-03-01" }, { "id": "v", "published": "2023-03-01" }""", "",
        """{ "id": "t", "type": "transfer", "from": "KOR", "to": "UKR", "items": [{ "item": "k2", "quantity": 180 }], "stage": "pledged", "source": "s" }""",
        """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "to": "UKR", "items": [{ "item": "k2", "quantity": 10 }], "stage": "delivered", "source": "u" }""",
        """{ "claimOn": "s/t", "type": "transfer", "polarity": "denies", "source": "v" }""",
        """{ "id": "gone", "type": "holding", "holder": "NOR", "goods": "k2", "source": "s" }""",
        """{ "claimOn": "s/gone", "type": "holding", "retracts": "s/gone", "source": "s", "reported": "2022-01-01" }""");

    [Test]
    public void Facts_appear_change_and_go()
    {
        Assert.That(Facts(Told.Diff(Day.Parse("2019-01-01"), Day.Parse("2021-01-01"))), Is.EqualTo(new[] { "Appeared s/gone: ", "Appeared s/t: " }));
        Assert.That(Facts(Told.Diff(Day.Parse("2021-01-01"), Day.Parse("2022-12-31"))), Is.EqualTo(new[]
        {
            "Gone s/gone: ", "Changed s/t: items: item k2, quantity 180 -> item k2, quantity 10, stage: pledged -> delivered, affirmed by: s -> s; u",
        }));
        Assert.That(Facts(Told.Diff(Day.Parse("2022-12-31"), Day.Parse("2024-01-01"))), Is.EqualTo(new[] { "Changed s/t: denied by: not told -> v" }));
    }

    [Test]
    public void Routes_appear_change_their_verdict_and_go()
    {
        var (early, later) = (Day.Parse("2021-01-01"), Day.Parse("2022-12-31"));
        Assert.That(Told.Diff(Day.Parse("2019-01-01"), early, Routes).Routes.Single().What, Is.EqualTo(Change.Appeared));
        var changed = Told.Diff(early, later, Routes).Routes.Single();
        Assert.That((changed.What, changed.Values.Single(value => value.Name == "stage").ToString()), Is.EqualTo((Change.Changed, "stage: pledged -> delivered")));
        Assert.That(Told.Diff(early, later, Routes with { StageFloor = ArmsGraph.Model.Facts.Stage.Delivered }).Routes.Single().What, Is.EqualTo(Change.Appeared));
        Assert.That(Told.Diff(later, early, Routes with { StageFloor = ArmsGraph.Model.Facts.Stage.Delivered }).Routes.Single().What, Is.EqualTo(Change.Gone));
    }

    [Test]
    public void Two_graphs_are_compared_by_their_ids()
    {
        var (one, two) = (Small.Graph(Small.Move("a", "KOR", "UKR")), Small.Graph(Small.Move("a", "KOR", "UKR", "k2"), Small.Move("b", "POL", "UKR")));
        Assert.That(Facts(one.Diff(two)), Is.EqualTo(new[] { "Changed s/a: items: item tanks -> item k2", "Appeared s/b: " }));
        Assert.That(one.Diff(Small.Graph(Small.Move("a", "KOR", "UKR")), Routes).IsSame);
    }

    [Test]
    public void A_graph_differs_from_itself_in_nothing_and_the_other_way_round_what_appeared_is_gone() => Gen.Select(RandomGraph.Any, RandomGraph.Any).Sample(
        (a, b) =>
        {
            var (one, two) = (Small.Load(a.Json), Small.Load(b.Json));
            var (there, back) = (one.Diff(two, Routes), two.Diff(one, Routes));
            return one.Diff(one, Routes).IsSame
                && there.Facts.Select(f => (f.Fact, Turned(f.What))).SequenceEqual(back.Facts.Select(f => (f.Fact, f.What)))
                && there.Routes.Count(r => r.What == Change.Appeared) == back.Routes.Count(r => r.What == Change.Gone)
                && there.Facts.Count(f => f.What == Change.Appeared) == two.Facts.Select(f => f.Id).Except(one.Facts.Select(f => f.Id)).Count();
        },
        iter: 300);

    private static Change Turned(Change what) => what switch { Change.Appeared => Change.Gone, Change.Gone => Change.Appeared, _ => what };

    private static string[] Facts(DiffAnswer answer) => [.. answer.Facts.Select(fact => $"{fact.What} {fact.Fact}: {string.Join(", ", fact.Values)}")];
}
