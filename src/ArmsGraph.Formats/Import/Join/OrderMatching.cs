using ArmsGraph.Formats.Import.Sipri;

namespace ArmsGraph.Formats.Import.Join;

/// <summary>Matches deals of two tables by what they say, one to one, among the deals between two parties. What is not matched, and still has a partner that agrees well enough, has several.</summary>
internal sealed class OrderMatching
{
    /// <summary>The least that two deals agree; set, with the margin of the matching, on what a check by eye of the real tables showed.</summary>
    public const double Least = 0.8;

    /// <summary>How alike designations count at least where a unit has the same trend-indicator value, or comments are much the same: all else must agree then, as where a designation was changed.</summary>
    private const double Renamed = 0.4;

    private const double LeastMark = 0.75;

    private const double LeastRival = 0.5;
    private const int MostYearsApart = 3;

    private readonly ILookup<string, OrderTraits> _onto;
    private readonly List<IGrouping<string, OrderTraits>> _blocks;

    public OrderMatching(IEnumerable<OrderTraits> onto, IEnumerable<OrderTraits> orders)
    {
        _onto = onto.ToLookup(traits => traits.Pair, StringComparer.Ordinal);
        _blocks = [.. orders.GroupBy(traits => traits.Pair, StringComparer.Ordinal)];
    }

    public Found Run()
    {
        var found = new Found([], []);
        foreach (var block in _blocks)
        {
            Match([.. block], [.. _onto[block.Key]], found);
        }

        return found;
    }

    /// <summary>How well two deals between the same parties agree, from 0 to 1.</summary>
    public static double Score(OrderTraits onto, OrderTraits order)
    {
        var (a, b) = (onto.Order, order.Order);
        var mark = OrderLikeness.Mark(onto, order);
        var names = OrderLikeness.Names(onto.Names, order.Names);
        return (0.32 * (mark >= LeastMark ? Math.Max(names, Renamed) : names)) + (0.2 * OrderLikeness.OrderYear(a.OrderYear, b.OrderYear)) + (0.2 * OrderLikeness.Numbers(a, b))
            + (0.15 * OrderLikeness.Deliveries(a, b)) + (0.05 * (onto.Category == order.Category ? 1 : 0)) + (0.03 * OrderLikeness.Status(a.Status, b.Status)) + (0.05 * mark);
    }

    private static void Match(OrderTraits[] orders, OrderTraits[] onto, Found found)
    {
        var pairs = new List<Matching.Pair>();
        for (var i = 0; i < orders.Length; i++)
        {
            for (var j = 0; j < onto.Length; j++)
            {
                if (orders[i].Order.OrderYear is not { } one || onto[j].Order.OrderYear is not { } other || Math.Abs(one - other) <= MostYearsApart)
                {
                    if (Score(onto[j], orders[i]) is >= LeastRival and var score)
                    {
                        pairs.Add(new Matching.Pair(i, j, score));
                    }
                }
            }
        }

        foreach (var pair in Matching.Take(pairs, orders.Length, onto.Length, Least))
        {
            found.Matched.Add(orders[pair.Left].Order, new Partner(onto[pair.Right].Order, pair.Score));
        }

        found.Ambiguous.UnionWith(pairs.Where(pair => pair.Score >= Least).Select(pair => orders[pair.Left].Order));
    }

    /// <summary>What was found.</summary>
    internal sealed record Found(Dictionary<Order, Partner> Matched, HashSet<Order> Ambiguous);

    /// <summary>The other deal, and how well it agrees.</summary>
    internal sealed record Partner(Order Onto, double Score);
}
