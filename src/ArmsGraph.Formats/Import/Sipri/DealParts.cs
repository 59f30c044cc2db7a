using System.Collections.Concurrent;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Numbers, dates and terms of a deal as parts of transfers.</summary>
internal static class DealParts
{
    /// <summary>Numbers recur; there are no more of them than a register has.</summary>
    private static readonly ConcurrentDictionary<Order.Count, Quantity> Numbers = [];

    private static readonly EquatableList<Terms> SecondHand = [Model.Facts.Terms.SecondHand], Modernised = [Model.Facts.Terms.SecondHand, Model.Facts.Terms.Modernised];

    /// <summary>When a deal was delivered: by one date, or in a series.</summary>
    public static (PartialDate? Date, EquatableList<Delivery> Series) Delivered(Order order)
    {
        var drops = order.Drops.Count > 0 || !order.IsSeries
            ? order.Drops
            : [.. new[] { order.FirstDelivery, order.LastDelivery }.OfType<int>().Distinct().Select(year => new Order.Drop(year, IsYearEstimate: false, Number: null))];
        return drops switch
        {
            [] => (Ends(order), []),
            [var only] when !order.IsSeries => (Years.Date(only.Year, only.IsYearEstimate), []),
            var several => (null, [.. several.Select(drop => new Delivery { Date = Years.Date(drop.Year, drop.IsYearEstimate), Quantity = Number(drop.Number) })]),
        };
    }

    /// <summary>An estimate is the number, more or less.</summary>
    public static Quantity? Number(Order.Count? count) => count is { } known ? Numbers.GetOrAdd(known, Make) : null;

    /// <summary>A part of a number that is not told by parts: one or more, and not more than all.</summary>
    public static Quantity? PartOf(Order.Count? count) => count is { } all ? Quantity.Between(Math.Min(1, all.Value), all.Value) : null;

    public static EquatableList<Terms> Terms(Order order) => order.Status switch
    {
        OrderStatus.SecondHand => SecondHand,
        OrderStatus.Modernised => Modernised,
        _ => [],
    };

    private static Quantity Make(Order.Count count) =>
        count.IsEstimate && Quantity.TryParse(FormattableString.Invariant($"about {count.Value:0.##}"), out var about) ? about : Quantity.Exactly(count.Value);

    /// <summary>From the first delivery to the last. Where only the last is told, it is that year for a deal whose years another table tells, else from the order on.</summary>
    private static PartialDate? Ends(Order order) => (order.FirstDelivery ?? (order.On is null ? order.OrderYear : null), order.LastDelivery) switch
    {
        (_, null) => null,
        ({ } first, { } last) when first < last => PartialDate.Parse(FormattableString.Invariant($"{first:0000}/{last:0000}")),
        (_, { } last) => Years.Date(last),
    };
}
