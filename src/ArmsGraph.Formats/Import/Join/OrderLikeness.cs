using ArmsGraph.Formats.Import.Sipri;

namespace ArmsGraph.Formats.Import.Join;

/// <summary>How alike two deals are in one respect, from 0 to 1; where one of them is silent, between.</summary>
internal static class OrderLikeness
{
    /// <summary>From this on two designations are one in two spellings; less will do where the database gives a unit the same trend-indicator value.</summary>
    private const double LeastForName = 0.85;

    private const double LeastForNameWithUnit = 0.45;

    /// <summary>Whether the designations of two accounts of one deal are one in two spellings.</summary>
    public static bool IsOneName(OrderTraits one, OrderTraits other) =>
        Names(one.Names, other.Names) >= (one.Order.Indicator?.OfUnit is { } unit && unit == other.Order.Indicator?.OfUnit ? LeastForNameWithUnit : LeastForName);

    /// <summary>Designations: alike wholly, in one of several names, in their beginning (releases make designations finer), or in pairs of letters.</summary>
    public static double Names(string[] some, string[] others)
    {
        if (some.Length == 0 || others.Length == 0)
        {
            return some.Length == others.Length ? 1 : 0;
        }

        if (some[0] == others[0])
        {
            return 1;
        }

        var best = 0d;
        foreach (var one in some)
        {
            foreach (var other in others)
            {
                best = Math.Max(best, one == other ? 0.95 : OneBegins(one, other) ? 0.85 : 0.8 * PairsShared(one, other));
            }
        }

        return best;
    }

    public static double OrderYear(int? one, int? other) => one is not { } a || other is not { } b ? 0.5 : Math.Abs(a - b) switch { 0 => 1, 1 => 0.6, 2 => 0.3, _ => 0 };

    /// <summary>What tells one deal in two tables beside its numbers: the trend-indicator value of a unit, or the words of the comment, of which releases change a few.</summary>
    public static double Mark(OrderTraits onto, OrderTraits order) =>
        onto.Order.Indicator?.OfUnit is { } one && order.Order.Indicator?.OfUnit is { } other ? (one == other ? 1 : 0)
        : onto.Words.Count == 0 || order.Words.Count == 0 ? 0.5
        : Math.Min(1, 2.5 * onto.Words.Count(order.Words.Contains) / (onto.Words.Count + order.Words.Count));

    public static double Status(OrderStatus one, OrderStatus other) => one == other ? 1 : one == OrderStatus.Unstated || other == OrderStatus.Unstated ? 0.5 : 0;

    /// <summary>Numbers delivered and ordered, as far as both tell them.</summary>
    public static double Numbers(Order onto, Order order)
    {
        var delivered = onto.Delivered is { } a && order.Delivered is { } b ? IsCut(onto, order) ? (b.Value <= a.Value ? 0.6 : 0) : Near(a.Value, b.Value) : (double?)null;
        var ordered = onto.Ordered is { } c && order.Ordered is { } d ? Near(c.Value, d.Value) : (double?)null;
        return (delivered, ordered) switch
        {
            (null, null) => 0.5,
            ({ } one, { } other) => (one + other) / 2,
            _ => (delivered ?? ordered)!.Value,
        };
    }

    /// <summary>Years of delivery: the share that both name, or whether the ends agree where one names the ends only.</summary>
    public static double Deliveries(Order onto, Order order)
    {
        var years = onto.Drops.Select(drop => drop.Year).Distinct().ToList();
        if (order.Covers is { } covered)
        {
            years.RemoveAll(year => year < covered.First || year > covered.Last);
        }

        if (order.Drops.Count == 0)
        {
            return order.LastDelivery is not { } last ? (years.Count == 0 || onto.Rest is not null ? 0.8 : 0.5)
                : years.Count == 0 ? 0
                : ((End(years.Max(), last) * 2) + (order.FirstDelivery is { } first ? End(years.Min(), first) : End(years.Max(), last))) / 3;
        }

        var others = order.Drops.Select(drop => drop.Year).Distinct().ToList();
        var shared = years.Intersect(others).Count();
        return (double)shared / (years.Count + others.Count - shared);
    }

    /// <summary>Whether the table of one was limited to years beyond which the other goes.</summary>
    private static bool IsCut(Order onto, Order order) => order.Covers is { } years && onto.Drops.Any(drop => drop.Year < years.First || drop.Year > years.Last);

    private static double End(int one, int other) => Math.Abs(one - other) switch { 0 => 1, 1 => 0.5, _ => 0 };

    /// <summary>Two numbers: the same, within a tenth, within a quarter.</summary>
    public static double Near(decimal one, decimal other)
    {
        var most = Math.Max(one, other);
        var apart = most == 0 ? 0 : Math.Abs(one - other) / most;
        return apart == 0 ? 1 : apart <= 0.1m ? 0.7 : apart <= 0.25m ? 0.4 : 0;
    }

    private static bool OneBegins(string one, string other) =>
        Math.Min(one.Length, other.Length) >= 3 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));

    /// <summary>Twice the pairs of neighbours that both have, by all that they have.</summary>
    private static double PairsShared(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return 0;
        }

        Span<bool> used = stackalloc bool[Math.Min(other.Length, 256)];
        used.Clear();
        var shared = 0;
        for (var i = 0; i + 1 < one.Length; i++)
        {
            for (var j = 0; j + 1 < other.Length && j < used.Length; j++)
            {
                if (!used[j] && one[i] == other[j] && one[i + 1] == other[j + 1])
                {
                    (used[j], shared) = (true, shared + 1);
                    break;
                }
            }
        }

        return 2.0 * shared / (one.Length + other.Length - 2);
    }
}
