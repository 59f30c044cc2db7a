using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>
/// Enumerates routes depth first. Legs that cannot lead to the destination within the cap are never entered; the moment reached, what is known of the lot
/// and where it has been are carried along. Simple over (party, good), Trail inside an asserted chain.
/// </summary>
internal sealed class RouteSearch
{
    private readonly Terrain _terrain;
    private readonly TransferQuestion _question;
    private readonly int _maxLegs;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;
    private readonly int[] _remaining;
    private readonly RouteAssembly _assembly;
    private readonly SortedSet<string> _caps = new(StringComparer.Ordinal);
    private long _steps;

    /// <summary>How many legs the routes of this round have, and whether it left out longer ones.</summary>
    private int _depth;
    private bool _isCut;

    public RouteSearch(Terrain terrain, TransferQuestion question, int maxLegs, HashSet<int> from, HashSet<int> to)
    {
        (_terrain, _question, _maxLegs, _from, _to) = (terrain, question, maxLegs, from, to);
        _remaining = new Remaining(terrain, question.Inferred).Legs(to);
        _assembly = new RouteAssembly(terrain, question);
    }

    /// <summary>The caps that were hit so far.</summary>
    public Completeness Completeness => _caps.Count == 0 ? Completeness.Complete : new Completeness([.. _caps]);

    /// <summary>The routes, lazily: the short ones first, so that a budget that runs out cost the long ones.</summary>
    public IEnumerable<Route> Run(CancellationToken cancellation)
    {
        for (_depth = 1; _depth <= _maxLegs; _depth++)
        {
            _isCut = false;
            foreach (var route in AtDepth(cancellation))
            {
                yield return route;
            }

            if (!_isCut || _steps > _question.Budget)
            {
                yield break;
            }
        }

        _caps.Add(FormattableString.Invariant($"at most {_maxLegs} legs: longer routes may exist"));
    }

    private IEnumerable<Route> AtDepth(CancellationToken cancellation)
    {
        var path = new List<Step>();
        foreach (var (leg, origin) in _terrain.Starts(_from))
        {
            if (_remaining[leg] == Remaining.None)
            {
                continue;
            }

            if (_remaining[leg] + 1 > _depth)
            {
                _isCut = true;
                continue;
            }

            if (Enter(leg) is not { } first)
            {
                continue;
            }

            path.Add(first);
            foreach (var route in Extend(path, origin, cancellation))
            {
                yield return route;
            }

            path.Clear();
        }
    }

    private IEnumerable<Route> Extend(List<Step> path, int origin, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (++_steps > _question.Budget)
        {
            _caps.Add(FormattableString.Invariant($"budget of {_question.Budget} steps"));
            yield break;
        }

        var last = path[^1].Leg;
        var end = _terrain.Store.Legs.To[last];
        var arrived = _to.Contains(end) && (path.Count > 1 || end != Start(path, origin));
        if (arrived && path.Count == _depth && Accept(path, origin) is { } route)
        {
            yield return route;
        }

        foreach (var next in _terrain.Store.Out.At(end).ToArray())
        {
            if (!_terrain.View.HasLeg(next) || _remaining[next] == Remaining.None || Enter(path, origin, next) is not { } step || (arrived && IsFinal(end, next, step)))
            {
                continue;
            }

            if (path.Count + 1 + _remaining[next] > _depth)
            {
                _isCut = true;
                continue;
            }

            path.Add(step);
            foreach (var longer in Extend(path, origin, cancellation))
            {
                yield return longer;
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    private int Start(List<Step> path, int origin) => origin >= 0 ? origin : _terrain.Store.Legs.From[path[0].Leg];

    /// <summary>Whether a route ends where it has arrived: it goes on inside an asserted chain, or to another of several destinations.</summary>
    private bool IsFinal(int end, int next, Step step) => step.Continuity < Continuity.SameLot && (_to.Count == 1 || _terrain.Store.Legs.To[next] == end);

    private Route? Accept(List<Step> path, int origin)
    {
        var route = _assembly.Of([.. path.Select(step => step.Leg)], origin);
        return route.Verdict.Order >= _question.Order ? route : null;
    }

    /// <summary>The state of the search on the first leg; null where goods forbid it.</summary>
    private Step? Enter(int leg) =>
        _terrain.Lot(leg) is { } lot && Ordering.Possible(_terrain.Possible(leg), Window.NoStart, 0) is { } moment ? new Step(leg, Continuity.SameTransfer, moment, lot) : null;

    /// <summary>The state of the search after one more leg; null where goods, dates or the way so far forbid it.</summary>
    private Step? Enter(List<Step> path, int origin, int leg)
    {
        var before = path[^1];
        if (_terrain.Carry(before.Leg, before.Lot, leg) is not { } carried)
        {
            return null;
        }

        var moment = carried.Continuity == Continuity.SameTransfer
            ? Ordering.PossibleInside(_terrain.Possible(leg), before.Moment)
            : Ordering.Possible(_terrain.Possible(leg), before.Moment, _question.MinLag);
        if (moment is not { } reached)
        {
            return null;
        }

        var step = new Step(leg, carried.Continuity, reached, carried.Lot);
        var again = carried.Continuity >= Continuity.SameLot ? path.Exists(earlier => earlier.Leg == leg) : Revisits(path, origin, step);
        return again ? null : step;
    }

    /// <summary>Whether the route comes back with the same goods to a party where it was, other than to close a round trip.</summary>
    private bool Revisits(List<Step> path, int origin, Step step)
    {
        var legs = _terrain.Store.Legs;
        var party = legs.To[step.Leg];
        var closes = party == Start(path, origin) && _to.Contains(party);
        if (party == origin && !closes && IsSameGood(path[0].Lot, step.Lot))
        {
            return true;
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            var again = (legs.To[path[i].Leg] == party) || (legs.From[path[i].Leg] == party && !(i == 0 && closes));
            if (again && IsSameGood(path[i].Lot, step.Lot))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSameGood(IReadOnlyList<int> first, IReadOnlyList<int> second) =>
        (first.Count == 0 && second.Count == 0) || _terrain.Relation.Between(first, second, refitted: false) is >= Continuity.SameCategory || first.Intersect(second).Any();

    private sealed record Step(int Leg, Continuity Continuity, int Moment, IReadOnlyList<int> Lot);
}
