using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>Whether the stated reach of a rule covers an indirect route (SEMANTICS 5).</summary>
internal sealed class ReachTest(FactStore store, Rule rule, Route route)
{
    private readonly int _target = store.Legs.To[route.Legs[^1].Index];

    public ReachFinding Result()
    {
        var stated = rule.Restriction.Reach.Where(reach => reach != Model.Facts.Reach.NotStated).ToList();
        if (stated.Count == 0)
        {
            return ReachFinding.Undetermined;
        }

        var covers = stated.Select(Covers).ToList();
        return covers.Contains(true) ? ReachFinding.Within : covers.Contains(null) ? ReachFinding.Undetermined : ReachFinding.Outside;
    }

    private bool? Covers(Model.Facts.Reach reach) => reach switch
    {
        Model.Facts.Reach.Direct => route.Legs.Any(leg => IsBound(leg.Source) && store.Legs.To[leg.Index] == _target),
        Model.Facts.Reach.FinalDestination => IsEndUser(),
        Model.Facts.Reach.AnyCustody => true,
        Model.Facts.Reach.Transit => route.Legs.Any(leg => leg.Waypoints.Any(w => w.Role == ViaRole.Transit && IsOfIssuer(store.Entities[store.Entities.Ordinal(w.Party)]))),
        Model.Facts.Reach.Brokering => route.Legs.Any(leg => leg.Waypoints.Any(w => w.Role == ViaRole.Broker && IsOfIssuer(store.Entities[store.Entities.Ordinal(w.Party)]))),
        Model.Facts.Reach.Financing => route.Legs.Any(leg => leg.TransferValue.FinancedBy.Any(p => p.Party is { } id && IsOfIssuer(store.Entities[store.Entities.Ordinal(id)]))),
        Model.Facts.Reach.LicensedProduction => route.Legs.Any(leg => IsBound(leg.Source) && leg.Terms.Contains(Terms.LicenceProduction)),
        Model.Facts.Reach.Component => CoversComponent(),
        _ => null,
    };

    /// <summary>Inside one transfer the end user is known when its legs are agreed; else only a declared end user tells.</summary>
    private bool? IsEndUser()
    {
        var first = route.Legs[0];
        if (first.TransferValue.EndUser is { } declared)
        {
            return declared.Party is { } user ? store.Entities.Canonical(user) == _target : null;
        }

        return route.Legs.All(leg => leg.Transfer == first.Transfer) ? true : null;
    }

    private bool? CoversComponent()
    {
        if (!route.Junctions.Any(j => j.Continuity == Continuity.ContainsComponent))
        {
            return false;
        }

        return rule.Restriction.ComponentShare is { } from ? Share() is { } share ? share >= from : null : true;
    }

    /// <summary>The largest known share of a component on the route in what holds it.</summary>
    private decimal? Share() => route.Legs.Zip(route.Legs.Skip(1), (part, whole) =>
        (from w in store.Goods.Set(store.Legs.Goods(whole.Index))
         where store.Goods.IsSystem(w)
         from c in store.Goods.Components(w)
         where store.Goods.Set(store.Legs.Goods(part.Index)).Contains(store.Entities.Canonical(c.Item))
         select c.Share).Max()).Max();

    /// <summary>The issuer, or a company seated in it: its territory, its persons.</summary>
    private bool IsOfIssuer(Entity who) =>
        rule.IsIssuedBy(store.Entities.Canonical(who.Id)) || (who is Company { State: { } state } && rule.IsIssuedBy(store.Entities.Canonical(state)));

    /// <summary>A bound party, or a company seated in a bound state.</summary>
    private bool IsBound(Entity who) =>
        rule.Binds(store.Entities.Canonical(who.Id), Window.Always)
        || (who is Company { State: { } state } && rule.Binds(store.Entities.Canonical(state), Window.Always));
}
