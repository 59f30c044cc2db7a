using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>The moment at which goods have passed a leg under an order: the earliest possible one, or the one by which they surely have.</summary>
internal sealed class Passage(Terrain terrain, Order order, int minLag)
{
    /// <summary>On the first leg of a route; null where the order forbids it.</summary>
    public int? First(int leg) =>
        order == Order.Possible ? Ordering.Possible(terrain.Possible(leg), Window.NoStart, 0)
        : terrain.IsSurelyInPeriod(leg) ? Ordering.Certain(terrain.Certain(leg), Window.NoStart, 0)
        : null;

    /// <summary>After one leg more; null where the order forbids it.</summary>
    public int? Next(int before, int moment, int leg, bool inside) =>
        order == Order.Possible
            ? inside ? Ordering.PossibleInside(terrain.Possible(leg), moment) : Ordering.Possible(terrain.Possible(leg), moment, minLag)
        : !terrain.IsSurelyInPeriod(leg) ? null
        : inside ? Ordering.CertainInside(terrain.Certain(leg), terrain.Certain(before), moment)
        : Ordering.Certain(terrain.Certain(leg), moment, minLag);
}
