using System.Globalization;
using ArmsGraph.Formats.Import.Sipri;

namespace ArmsGraph.Formats.Import.Join;

/// <summary>Finds the deals of an earlier release of the register by order in a later one: those that say the same first, then those that only their numbers or words part, then the most alike.</summary>
internal sealed class ReleaseJoin
{
    private readonly Dictionary<Order, OrderTraits> _traits = [];
    private readonly List<Order> _before, _after;
    private readonly HashSet<Order> _found = [];
    private readonly List<RenamedDesignation> _renamed = [];
    private readonly GoodsNames _goods;

    /// <summary>Designations that stand in both releases.</summary>
    private readonly HashSet<string> _names;

    /// <summary>Designations of the earlier release.</summary>
    private readonly HashSet<string> _earlier;

    private readonly CancellationToken _cancellation;

    private ReleaseJoin(List<Order> before, List<Order> after, Intake intake)
    {
        (_before, _after, _goods, _cancellation) = (before, after, intake.Goods, intake.Cancellation);
        _names = before.Select(order => order.Designation).Intersect(after.Select(order => order.Designation), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        _earlier = before.Select(order => order.Designation).ToHashSet(StringComparer.Ordinal);
        var maker = new OrderTraits.Maker(intake);
        foreach (var order in before.Concat(after))
        {
            _traits.Add(order, maker.Of(order));
        }
    }

    /// <summary>Marks the deals of the later release with those that they were; null where a side has no table by order, or several.</summary>
    public static ReleaseMatch? Run(Intake earlier, Intake later) =>
        Table(earlier) is { } before && Table(later) is { } after ? new ReleaseJoin(before, after, later).Match() : null;

    private static List<Order>? Table(Intake intake)
    {
        var orders = intake.Orders.FindAll(order => order.Table == OrderTable.Orders);
        return orders.Count > 0 && orders.TrueForAll(order => order.Tally == orders[0].Tally) ? orders : null;
    }

    private ReleaseMatch Match()
    {
        MatchSame();
        MatchOnly(order => Goods(order) + Numbers(order), amongRest: true);
        MatchOnly(order => order.Comment.Length == 0 ? null : Goods(order) + order.Comment, amongRest: true);
        MatchOnly(Goods, amongRest: false);
        var rest = new OrderMatching(Rest(_before).Select(order => _traits[order]), Rest(_after).Select(order => _traits[order])).Run();
        foreach (var (order, partner) in rest.Matched)
        {
            Pair(partner.Onto, order);
        }

        var matched = _after.FindAll(order => order.Was is not null);
        return new ReleaseMatch
        {
            Before = _before[0].Source,
            After = _after[0].Source,
            Matched = [.. matched.Select(order => new JoinedRows(order.Line, order.Was!.Line, Math.Round(OrderMatching.Score(_traits[order.Was], _traits[order]), 4)))],
            Withdrawn = [.. Rest(_before).Select(order => order.Line)],
            Added = [.. Rest(_after).Select(order => order.Line)],
            Ambiguous = [.. _after.Where(rest.Ambiguous.Contains).Select(order => order.Line)],
            Renamed = [.. _renamed.OrderBy(name => name.AfterLine)],
        };
    }

    /// <summary>Deals that say the same in all: of several, the first is the first.</summary>
    private void MatchSame()
    {
        var known = _before.GroupBy(Whole, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<Order>(same), StringComparer.Ordinal);
        foreach (var order in _after)
        {
            if (known.TryGetValue(Whole(order), out var same) && same.TryDequeue(out var was))
            {
                Pair(was, order);
            }
        }
    }

    /// <summary>Deals that have a key alone, on each side.</summary>
    /// <param name="key">What they have in common; null for a deal that has none.</param>
    /// <param name="amongRest">Whether they are alone among those that were not found yet, or among all.</param>
    private void MatchOnly(Func<Order, string?> key, bool amongRest)
    {
        _cancellation.ThrowIfCancellationRequested();
        var (old, now) = (Alone(_before), Alone(_after));
        foreach (var order in Rest(_after))
        {
            if (key(order) is { } same && now.ContainsKey(same) && old.TryGetValue(same, out var was) && !_found.Contains(was))
            {
                Pair(was, order);
            }
        }

        Dictionary<string, Order> Alone(List<Order> orders) => (amongRest ? Rest(orders) : orders).Where(order => key(order) is not null)
            .GroupBy(order => key(order)!, StringComparer.Ordinal).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);
    }

    private void Pair(Order was, Order order)
    {
        order.Was = was;
        _found.Add(was);
        _found.Add(order);
        if (order.Designation != was.Designation && IsOneName(was, order))
        {
            _renamed.Add(new RenamedDesignation(was.Designation, order.Designation, was.Line, order.Line) { IsMerged = Plain(was) != Plain(order) && _earlier.Contains(order.Designation) });
            was.GoodsName = order.GoodsName = Knows(was) && !Knows(order) ? was.Designation : order.Designation;
        }
    }

    /// <summary>Names that both releases use beside each other are of two goods, however alike they are.</summary>
    private bool IsOneName(Order was, Order order) =>
        OrderLikeness.IsOneName(_traits[was], _traits[order])
        && (Plain(was) == Plain(order) || !_names.Contains(was.Designation) || !_names.Contains(order.Designation));

    private string? Plain(Order order) => _traits[order].Names.FirstOrDefault();

    private bool Knows(Order order) => _goods.Knows(order.Designation, Descriptions.Category(_goods, order.Description));

    private List<Order> Rest(List<Order> orders) => orders.FindAll(order => !_found.Contains(order));

    private string Whole(Order order) => string.Create(CultureInfo.InvariantCulture, $"{Goods(order)}{Numbers(order)}\t{order.Designation}\t{order.Description}\t{order.IsOrderYearEstimate}\t{order.Indicator?.OfUnit}\t{order.Comment}");

    /// <summary>Parties, year and designation by its letters and digits; releases write descriptions anew.</summary>
    private string Goods(Order order) => string.Create(CultureInfo.InvariantCulture, $"{_traits[order].Pair}\t{order.OrderYear}\t{Plain(order)}\t");

    private static string Numbers(Order order) =>
        string.Create(CultureInfo.InvariantCulture, $"{order.Ordered}\t{order.Delivered}\t{order.Status}\t{string.Join(';', order.Drops.Select(drop => drop.Year))}");
}
