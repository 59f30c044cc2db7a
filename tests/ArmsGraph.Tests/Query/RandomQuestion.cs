using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using CsCheck;

namespace ArmsGraph.Tests.Query;

/// <summary>A random question about a random graph.</summary>
internal static class RandomQuestion
{
    public static Gen<RouteQuestion> About(RandomGraph graph) =>
        from ends in Gen.Select(Gen.OneOf(graph.Parties), Gen.OneOf(graph.Parties))
        from sure in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2])
        from goods in Gen.Select(Gen.OneOf(graph.Goods), Gen.Int[0, 4])
        from floor in Gen.Frequency(
            (5, Continuity.SameCategory), (1, Continuity.SameSystem), (1, Continuity.SameVariant), (2, Continuity.ContainsComponent), (1, Continuity.None))
        from rest in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[2, 4])
        from period in Gen.Select(Gen.Int[1, 4], Gen.Int[0, 4], Gen.Int[0, 5])
        select new RouteQuestion
        {
            From = [ends.Item1], To = [ends.Item2], Inferred = sure.Item1 > 0, Order = sure.Item2 == 0 ? Order.Certain : Order.Possible,
            Goods = goods.Item2 == 0 ? goods.Item1 : null, Continuity = floor, MinLag = rest.Item1 == 0 ? 1 : 0, IncludeCancelled = rest.Item2 == 0,
            StageFloor = rest.Item3 == 0 ? Stage.Delivered : Stage.Proposed, MaxLegs = rest.Item4, Top = 10_000,
            During = period.Item3 == 0 ? PartialDate.Parse($"2020-01-0{period.Item1}/2020-01-0{period.Item1 + period.Item2}") : null,
        };
}
