using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>Makes a route of leg numbers: junctions, verdict, assumptions and citations.</summary>
internal sealed class RouteAssembly(Terrain terrain, TransferQuestion question)
{
    private readonly FactStore _store = terrain.Store;

    /// <summary>The route over the given legs.</summary>
    /// <param name="legs">Leg numbers, each following the one before.</param>
    /// <param name="origin">The state of origin at which the route starts, or -1.</param>
    public Route Of(IReadOnlyList<int> legs, int origin)
    {
        EquatableList<Leg> views = [.. legs.Select(leg => new Leg(_store, leg))];
        var junctions = Junctions(legs);
        var facts = legs.Select(terrain.FactOf).Distinct().ToList();
        var denials = Citation.Of(facts.SelectMany(terrain.View.Denials));
        EntityId? start = origin < 0 ? null : _store.Entities[origin].Id;
        return new Route
        {
            Legs = views,
            Junctions = junctions,
            Verdict = Verdict(legs, views, junctions, OriginHedge(views[0], start)),
            Arrival = Arrival(legs, junctions),
            Assumptions = [.. Assumptions(views, legs, junctions, start).Distinct(StringComparer.Ordinal)],
            Sources = Citation.Of(facts.SelectMany(terrain.View.Citations)),
            Denials = denials,
            StartsAtOrigin = start,
        };
    }

    private EquatableList<Junction> Junctions(IReadOnlyList<int> legs)
    {
        var junctions = new List<Junction>(legs.Count);
        var lot = terrain.Lot(legs[0]) ?? terrain.Goods(legs[0]);
        int? certain = Ordering.Certain(terrain.Certain(legs[0]), Window.NoStart, question.MinLag);
        for (var i = 1; i < legs.Count; i++)
        {
            (var continuity, lot) = terrain.Carry(legs[i - 1], lot, legs[i]) ?? (Continuity.None, terrain.Goods(legs[i]));
            var inside = continuity == Continuity.SameTransfer;
            var next = certain is { } ready ? Move(terrain.Certain(legs[i]), terrain.Certain(legs[i - 1]), ready, inside) : null;
            junctions.Add(new Junction(
                new Leg(_store, legs[i]).From,
                continuity,
                continuity >= Continuity.SameLot ? Basis.Asserted : Basis.Inferred,
                inside || next is not null ? Order.Certain : Order.Possible));
            certain = next ?? (inside ? null : Restart(legs[i]));
        }

        return [.. junctions];
    }

    /// <summary>How the source qualifies the state of origin, where the route starts there.</summary>
    private static Hedge OriginHedge(Leg first, EntityId? start) => start is null ? Hedge.Stated : first.OriginHedge;

    /// <summary>The earliest moment at which the goods can have arrived.</summary>
    private int Arrival(IReadOnlyList<int> legs, EquatableList<Junction> junctions)
    {
        var moment = terrain.Possible(legs[0]).First.Lo;
        for (var i = 1; i < legs.Count; i++)
        {
            var leg = terrain.Possible(legs[i]);
            moment = junctions[i - 1].Continuity == Continuity.SameTransfer ? Ordering.PossibleInside(leg, moment) : Ordering.Possible(leg, moment, question.MinLag) ?? moment;
        }

        return moment;
    }

    private int? Move(Extent leg, Extent before, int ready, bool inside) =>
        inside ? Ordering.CertainInside(leg, before, ready) : Ordering.Certain(leg, ready, question.MinLag);

    /// <summary>After a junction whose order is open the route as a whole is not certain; later junctions are judged from there.</summary>
    private int? Restart(int leg) => Ordering.Certain(terrain.Certain(leg), Window.NoStart, question.MinLag);

    private Verdict Verdict(IReadOnlyList<int> legs, EquatableList<Leg> views, EquatableList<Junction> junctions, Hedge origin) => new()
    {
        Order = junctions.Any(j => j.Order == Order.Possible) || !legs.All(terrain.IsSurelyInPeriod) ? Order.Possible : Order.Certain,
        Continuity = junctions.Count == 0 ? Continuity.SameTransfer : junctions.Min(j => j.Continuity),
        Basis = junctions.Any(j => j.Basis == Basis.Inferred) ? Basis.Inferred : Basis.Asserted,
        Stage = views.Min(leg => leg.Stage),
        Modality = views.Max(leg => leg.Modality),
        Hedge = views.Select(leg => leg.Hedge).Append(origin).Max(),
        Grade = views.Select(leg => _store.Tree.GradeOf(leg.ClaimValue)).Aggregate((a, b) => a.Weaker(b)),
        IndependentSources = legs.Select(terrain.FactOf).Distinct().Min(fact => terrain.View.Citations(fact).SelectMany(_store.Tree.Roots).Distinct().Count()),
    };

    private IEnumerable<string> Assumptions(EquatableList<Leg> views, IReadOnlyList<int> legs, EquatableList<Junction> junctions, EntityId? origin)
    {
        if (origin is { } state)
        {
            yield return $"starts at {state} as the state of origin of {views[0].Transfer}, not as its supplier";
        }

        for (var i = 0; i < junctions.Count; i++)
        {
            var (before, after) = (views[i].Transfer, views[i + 1].Transfer);
            if (junctions[i].Basis == Basis.Inferred)
            {
                yield return $"goods of {before} go on in {after} at {junctions[i].At}: {Words.Of(junctions[i].Continuity)}, inferred";
            }

            if (junctions[i].Order == Order.Possible)
            {
                yield return $"{before} before {after}: the dates allow it and do not prove it";
            }
        }

        for (var i = 0; i < legs.Count; i++)
        {
            if (!terrain.IsSurelyInPeriod(legs[i]))
            {
                yield return $"{views[i].Transfer} may lie outside {terrain.View.Spec.During}";
            }

            var claim = views[i].ClaimValue;
            if (claim.Reading == Reading.Garbled)
            {
                yield return $"{claim.Id} is one reading of garbled words";
            }

            if (!terrain.View.IsUnretracted(_store.Legs.Claim[legs[i]]))
            {
                yield return $"{claim.Id} was retracted by its source";
            }
        }
    }
}
