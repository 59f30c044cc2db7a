using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>Who stands on a leg: who passes goods on, who receives them, and who is on the way without custody. Made for one question.</summary>
internal sealed class LegParties(View view)
{
    private readonly Lazy<ILookup<int, int>> _legsByWaypoint = new(() =>
        (from leg in view.Legs() from waypoint in WaypointsOf(view.Store, leg) select (waypoint.Party, leg)).Distinct().ToLookup(pair => pair.Party, pair => pair.leg));

    public IEnumerable<(int Party, ViaRole Role)> Waypoints(int leg) => WaypointsOf(view.Store, leg);

    /// <summary>The parties of a route but for its ends, ascending.</summary>
    public int[] Between(Route route, IReadOnlySet<int> ends) =>
        [.. route.Legs.Select(leg => leg.Index).SelectMany(On).Where(party => !ends.Contains(party)).Distinct().Order()];

    /// <summary>The legs on which a party stands, in whatever role. O(its legs), the first time O(legs in view).</summary>
    public IEnumerable<int> LegsOf(int party) => [.. view.Store.Out.At(party), .. view.Store.In.At(party), .. _legsByWaypoint.Value[party]];

    /// <summary>How sure a source is that a party stands on some of these transfers: what the surest says. O(claims) until one says it plainly.</summary>
    public Hedge HedgeOf(int party, IEnumerable<int> facts)
    {
        var store = view.Store;
        Hedge? surest = null;
        foreach (var claim in facts.SelectMany(store.ClaimsOf).Where(claim => store.Claims.IsTransfer(claim) && store.Claims.IsAffirming(claim)))
        {
            var transfer = (Transfer)store.Claims[claim].Fact;
            foreach (var (who, role) in Standing(transfer).Where(stands => store.Entities.Canonical(stands.Who?.Party ?? AnonymousParties.IdOf(transfer.Id, stands.Role)) == party))
            {
                var hedge = who?.Hedge ?? Hedge.Stated;
                if (hedge == Hedge.Stated)
                {
                    return hedge;
                }

                surest = surest < hedge ? surest : hedge;
            }
        }

        return surest ?? Hedge.Stated;
    }

    private static IEnumerable<(Participant? Who, string Role)> Standing(Transfer transfer) =>
        transfer.Via.Select((via, i) => ((Participant?)via.Who, AnonymousParties.Via(i))).Prepend((transfer.To, "to")).Prepend((transfer.From, "from"));

    private IEnumerable<int> On(int leg) => Waypoints(leg).Select(w => w.Party).Prepend(view.Store.Legs.To[leg]).Prepend(view.Store.Legs.From[leg]);

    private static IEnumerable<(int Party, ViaRole Role)> WaypointsOf(FactStore store, int leg) =>
        new Leg(store, leg).Waypoints.Select(waypoint => (store.Entities.Canonical(waypoint.Party), waypoint.Role));
}
