using ArmsGraph.Query.Routes;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Routes;

/// <summary>Where days and goods are all that counts, short routes come from lists at both ends; they are the routes that a walk leg by leg finds.</summary>
public sealed class DayWalkTests
{
    [Test]
    public void Short_routes_on_days_are_those_of_a_walk_leg_by_leg() =>
        Gen.Select(Gen.OneOf(DayGraph.Of(parties: 4, most: 24, days: 3), DayGraph.Of(parties: 3, most: 24, days: 2, goods: 1), DayGraph.Of(parties: 5, most: 30, days: 10, goods: 3)), Gen.Int[1, 3], Gen.Int[0, 3]).Sample(
            (graph, most, goods) =>
            {
                var loaded = graph.Load();
                var question = new RouteQuestion { From = ["KOR"], To = ["POL"], Inferred = true, MaxLegs = most, Goods = goods == 0 ? "tanks" : null };
                var found = Ways(loaded.Walk(question), most);
                return found.Count == found.Distinct(StringComparer.Ordinal).Count() && found.SequenceEqual(Ways(loaded.Walk(question with { MaxLegs = 4 }), most), StringComparer.Ordinal);
            },
            iter: 3_000);

    [Test]
    public void A_walk_gives_the_routes_that_an_answer_lists() => DayGraph.Of(parties: 4, most: 12, days: 4).Sample(
        graph =>
        {
            var loaded = graph.Load();
            var question = new RouteQuestion { From = ["KOR"], To = ["POL"], Inferred = true, MaxLegs = 3, Top = 10_000 };
            var walk = loaded.Walk(question);
            var routes = new List<string>();
            while (walk.MoveNext())
            {
                routes.Add(Asking.Transfers(walk.ToRoute()));
            }

            return routes.Order(StringComparer.Ordinal).SequenceEqual(loaded.Ask(question).Select(Asking.Transfers).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        },
        iter: 1_000);

    private static List<string> Ways(RouteWalk walk, int most)
    {
        var ways = new List<string>();
        while (walk.MoveNext())
        {
            if (walk.Legs.Length <= most)
            {
                ways.Add(string.Join(' ', walk.Legs.ToArray()));
            }
        }

        ways.Sort(StringComparer.Ordinal);
        return ways;
    }
}
