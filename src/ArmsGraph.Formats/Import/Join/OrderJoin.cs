using ArmsGraph.Formats.Import.Sipri;
using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Join;

/// <summary>
/// Finds which deals of different tables are one: by the database's id where both have it, else, for the register by order, by what they say. Of several releases of that register the newest is joined to; the
/// others stay as they are.
/// </summary>
internal sealed class OrderJoin(Intake intake)
{
    /// <summary>Two deals of one id that agree less than this are not one: ids were given anew.</summary>
    private const double LeastById = 0.5;

    private readonly OrderTraits.Maker _traits = new(intake);

    public IReadOnlyList<RegisterJoin> Run()
    {
        if (intake.Orders.TrueForAll(order => order.Tally == intake.Orders[0].Tally && order.DealId is null))
        {
            return []; // one table without ids: there is nothing to join it with
        }

        JoinIds();
        var joins = new List<RegisterJoin>();
        var registers = Registers();
        foreach (var file in intake.Orders.Where(order => order.Table is OrderTable.Deliveries or OrderTable.Trades or OrderTable.Report).GroupBy(order => order.Tally))
        {
            joins.AddRange(registers.Select(register => Join([.. file], register, register[0].Order.Tally)));
        }

        Settle();
        return joins;
    }

    /// <summary>The files of the newest release of the register by order.</summary>
    public static HashSet<Tally> Newest(Intake intake)
    {
        var files = intake.Orders.Where(order => order.Table == OrderTable.Orders).Select(order => order.Tally).Distinct().ToList();
        var newest = files.Select(Day).Max(StringComparer.Ordinal);
        return [.. files.Where(file => string.Equals(Day(file), newest, StringComparison.Ordinal))];

        string Day(Tally file) => intake.Sources[file.Source].Published?.Text ?? "";
    }

    /// <summary>Its deals, file by file.</summary>
    private List<List<OrderTraits>> Registers()
    {
        var newest = Newest(intake);
        var files = intake.Orders.Where(order => order.Table == OrderTable.Orders).GroupBy(order => order.Tally).ToLookup(file => newest.Contains(file.Key));
        foreach (var file in files[false])
        {
            file.Key.Remark(Codes.OtherRelease, "another file holds a later release of the register: deals that both tell are two facts, and every sum counts them twice; expected one release, or a comparison of the two");
        }

        return [.. files[true].Select(file => file.Select(_traits.Of).ToList())];
    }

    private RegisterJoin Join(List<Order> orders, List<OrderTraits> onto, Tally register)
    {
        var leads = orders.FindAll(order => order.On is null);
        var found = new OrderMatching(onto, leads.Select(_traits.Of)).Run();
        foreach (var (lead, match) in found.Matched)
        {
            lead.On = match.Onto;
        }

        return new RegisterJoin
        {
            File = orders[0].Tally.File,
            Onto = register.File,
            Matched =
            [
                .. orders.Where(order => Root(order).Tally == register)
                    .Select(order => new JoinedRows(order.Line, Root(order).Line, found.Matched.TryGetValue(order, out var match) ? Math.Round(match.Score, 4) : 1)),
            ],
            Unmatched = [.. orders.Where(order => Root(order).Table != OrderTable.Orders && !found.Ambiguous.Contains(order)).Select(order => order.Line)],
            Ambiguous = [.. leads.Where(found.Ambiguous.Contains).Select(order => order.Line)],
        };
    }

    /// <summary>The deal whose fact an account tells of: that of the register by order, where it was found there, else the first of its id.</summary>
    private static Order Root(Order order) => order.On is { } other ? other.On ?? other : order;

    /// <summary>What all accounts of a deal have in common goes to each.</summary>
    private void Settle()
    {
        foreach (var order in intake.Orders.Where(order => order.On is not null))
        {
            var root = order.On = Root(order);
            order.IsDesignatedAlike = OrderLikeness.IsOneName(_traits.Of(root), _traits.Of(order));
            root.DealId ??= order.DealId;
            root.IsSeries |= order.Drops.Count > 1 || root.Drops.Count > 1 || order.FirstDelivery < order.LastDelivery;
        }

        foreach (var order in intake.Orders)
        {
            order.IsSeries |= order.On?.IsSeries == true;
        }
    }

    /// <summary>The first deal of an id leads. Slices of one release, which were limited to other years, go into it; what other releases say of it are accounts of it.</summary>
    private void JoinIds()
    {
        var leads = new Dictionary<string, Order>(StringComparer.Ordinal);
        var gone = new HashSet<Order>();
        foreach (var order in intake.Orders)
        {
            if (order.DealId is not { } id || leads.TryAdd(id, order))
            {
                continue;
            }

            var lead = leads[id];
            if (_traits.Of(lead) is var first && _traits.Of(order) is var second && (first.Pair != second.Pair || OrderMatching.Score(first, second) < LeastById))
            {
                order.Tally.Doubt(Codes.BadCell, order.At, order.Column, FormattableString.Invariant($"the id {id} names another deal in {lead.Tally.File}, line {lead.Line}; the row is a deal of its own"));
            }
            else if (lead.Source == order.Source && lead.Tally != order.Tally)
            {
                Absorb(lead, order);
                gone.Add(order);
            }
            else
            {
                order.On = lead;
            }
        }

        intake.Orders.RemoveAll(gone.Contains);
    }

    private static void Absorb(Order lead, Order slice)
    {
        var known = lead.Drops.ToList();
        var more = slice.Drops.Where(drop => !known.Remove(drop)).ToList();
        var isWhole = more.Count < slice.Drops.Count;
        lead.Place = $"{lead.Place}; {slice.Place} of {Path.GetFileName(slice.Tally.File)}";
        lead.Drops = [.. lead.Drops.Concat(more).OrderBy(drop => drop.Year)];
        lead.Covers = lead.Covers is { } some && slice.Covers is { } others ? new Order.Span(Math.Min(some.First, others.First), Math.Max(some.Last, others.Last)) : null;
        lead.Delivered = lead.Delivered is null || slice.Delivered is null ? null
            : !isWhole ? new Order.Count(lead.Delivered.Value.Value + slice.Delivered.Value.Value, lead.Delivered.Value.IsEstimate || slice.Delivered.Value.IsEstimate)
            : lead.Drops.All(drop => drop.Number is not null) ? new Order.Count(lead.Drops.Sum(drop => drop.Number!.Value.Value), lead.Drops.Any(drop => drop.Number!.Value.IsEstimate))
            : null;
    }
}
