using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store.Loading;

/// <summary>When the deliveries of a series were made: from the first to the last, both as far as they are known.</summary>
internal static class DeliverySeries
{
    /// <param name="deliveries">One or more.</param>
    public static Timing TimingOf(EquatableList<Delivery> deliveries)
    {
        var series = EventsOf(deliveries[0]);
        for (var i = 1; i < deliveries.Count; i++)
        {
            var next = EventsOf(deliveries[i]);
            series = new Timing(Both(series.Possible, next.Possible), Both(series.Certain, next.Certain));
        }

        return series;
    }

    private static Timing EventsOf(Delivery delivery) => delivery.Date?.Timing.AsEvents() ?? Timing.Undated;

    private static Extent Both(Extent a, Extent b) => Extent.Between(
        new Window(Math.Min(a.First.Lo, b.First.Lo), Math.Min(a.First.Hi, b.First.Hi)),
        new Window(Math.Max(a.Last.Lo, b.Last.Lo), Math.Max(a.Last.Hi, b.Last.Hi)));
}
