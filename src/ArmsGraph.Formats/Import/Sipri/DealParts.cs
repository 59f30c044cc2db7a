using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Numbers, dates and terms of deals as parts of transfers; what recurs is made once.</summary>
internal sealed class DealParts
{
    private readonly Dictionary<Order.Count, Quantity> _numbers = [];

    /// <summary>By the list of a deal's deliveries, which deals that tell the same years share.</summary>
    private readonly Dictionary<IReadOnlyList<Order.Drop>, EquatableList<Delivery>> _series = new(ReferenceEqualityComparer.Instance);

    private static readonly EquatableList<Terms> SecondHand = [Model.Facts.Terms.SecondHand], Modernised = [Model.Facts.Terms.SecondHand, Model.Facts.Terms.Modernised];

    /// <summary>When a deal was delivered: by one date, or in a series.</summary>
    public (PartialDate? Date, EquatableList<Delivery> Series) Delivered(Order order)
    {
        var drops = order.Drops.Count > 0 || !order.IsSeries
            ? order.Drops
            : [.. new[] { order.FirstDelivery, order.LastDelivery }.OfType<int>().Distinct().Select(year => new Order.Drop(year, IsYearEstimate: false, Number: null))];
        return drops switch
        {
            [] => (Ends(order), []),
            [var only] when !order.IsSeries => (Years.Date(only.Year, only.IsYearEstimate), []),
            var several => (null, several == order.Drops ? SeriesOf(several) : Made(several)),
        };
    }

    /// <summary>An estimate is the number, more or less.</summary>
    public Quantity? Number(Order.Count? count)
    {
        if (count is not { } known)
        {
            return null;
        }

        if (!_numbers.TryGetValue(known, out var number))
        {
            _numbers.Add(known, number = Make(known));
        }

        return number;
    }

    /// <summary>A part of a number that is not told by parts: one or more, and not more than all.</summary>
    public static Quantity? PartOf(Order.Count? count) => count is { } all ? Quantity.Between(Math.Min(1, all.Value), all.Value) : null;

    public static EquatableList<Terms> Terms(Order order) => order.Status switch
    {
        OrderStatus.SecondHand => SecondHand,
        OrderStatus.Modernised => Modernised,
        _ => [],
    };

    private EquatableList<Delivery> SeriesOf(IReadOnlyList<Order.Drop> drops)
    {
        if (!_series.TryGetValue(drops, out var series))
        {
            _series.Add(drops, series = Made(drops));
        }

        return series;
    }

    private EquatableList<Delivery> Made(IReadOnlyList<Order.Drop> drops) =>
        [.. drops.Select(drop => new Delivery { Date = Years.Date(drop.Year, drop.IsYearEstimate), Quantity = Number(drop.Number) })];

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
