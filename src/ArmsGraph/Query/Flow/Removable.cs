using ArmsGraph.Query.Routes;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>What can be taken away from a view, numbered: facts or parties, and the legs that go with each.</summary>
internal sealed class Removable(View view, BlockBy by, IReadOnlySet<int> ends)
{
    private readonly LegParties _parties = new(view);
    private readonly Lazy<ILookup<int, int>> _legsByFact = new(() => view.Legs().ToLookup(leg => FactOf(view, leg)));

    /// <summary>What a route needs, ascending.</summary>
    public int[] On(Route route) => by == BlockBy.Parties ? _parties.Between(route, ends) : [.. route.Legs.Select(leg => FactOf(view, leg.Index)).Distinct().Order()];

    public HashSet<int> LegsOf(IEnumerable<int> taken) => [.. taken.SelectMany(one => by == BlockBy.Parties ? _parties.LegsOf(one) : _legsByFact.Value[one])];

    private static int FactOf(View view, int leg) => view.Store.Claims.FactOf(view.Store.Legs.Claim[leg]);
}
