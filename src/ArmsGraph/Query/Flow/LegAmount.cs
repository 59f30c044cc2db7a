using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Flow;

/// <summary>How many a leg moves, as its claim gives it: the joint quantity of its item line, counted once.</summary>
internal static class LegAmount
{
    /// <summary>The line's quantity; where it states none, that of its deliveries if each states one.</summary>
    public static IEnumerable<Quantity> Of(Leg leg) =>
        IsStated(leg) || !HasDeliveries(leg) ? [leg.Quantity] : leg.TransferValue.Deliveries.Select(delivery => delivery.Quantity!);

    /// <summary>The same with the time of each part: of a series, delivery by delivery where each states how many.</summary>
    public static IEnumerable<(Quantity Quantity, Timing Timing)> ByTime(Leg leg) =>
        HasDeliveries(leg) ? leg.TransferValue.Deliveries.Select(delivery => (delivery.Quantity!, delivery.Date?.Timing ?? Timing.Undated)) : [(leg.Quantity, leg.Timing)];

    /// <summary>The bounds of a quantity, less the least where the goods asked for may not be those of the leg.</summary>
    public static Sum Bounds(Quantity quantity, bool isSure) => new(isSure ? quantity.Min : 0, quantity.Max);

    /// <summary>Whether all goods of a leg belong to those asked for; what is stated more widely may be others.</summary>
    public static bool IsSurelyAsked(Terrain terrain, int leg) =>
        terrain.AskedGoods < 0 || (terrain.Goods(leg) is { Count: > 0 } goods && goods.All(g => terrain.Store.Goods.Subsumes(terrain.AskedGoods, g)));

    private static bool IsStated(Leg leg) => leg.TransferValue.Items.Count > 0 && leg.TransferValue.Items[leg.Line].Quantity is not null;

    private static bool HasDeliveries(Leg leg) =>
        leg.TransferValue is { Items.Count: <= 1, Deliveries: { Count: > 0 } deliveries } transfer && deliveries.All(delivery => delivery.Quantity is not null)
        && !(transfer.Legs.Count > 0 && transfer.Legs[leg.Hop].Delivered is not null);
}
