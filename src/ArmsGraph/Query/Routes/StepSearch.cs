using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>The legs that may follow one another: goods and dates are looked at, where the route has been is not.</summary>
internal sealed class StepSearch(Terrain terrain, TransferQuestion question)
{
    private readonly FactStore _store = terrain.Store;
    private readonly LegColumns _legs = terrain.Store.Legs;
    private readonly PossibleClock _clock = new(terrain.Store.Legs.Timings, terrain.View.Spec.During);

    /// <summary>The step on a first leg; null where goods forbid it.</summary>
    public Step? First(int leg) =>
        terrain.Lots.Start(_legs.Letter[leg]) is var lot and not Lots.None && _clock.Start(_legs.When[leg], out var moment) ? new Step(leg, lot, moment, IsAsserted: true) : null;

    /// <summary>The steps that may follow one, by letter and time.</summary>
    public IEnumerable<Step> After(Step step)
    {
        var ready = Ordering.Ready(step.Moment, question.MinLag);
        var isBound = _store.Bound.Contains(step.Leg);
        if (!isBound && !question.Inferred)
        {
            yield break;
        }

        var (first, end) = _store.Out.Segments.At(_legs.To[step.Leg]);
        var code = isBound ? 0 : _clock.FirstCode(ready);
        for (var segment = first; segment < end; segment++)
        {
            var lot = question.Inferred ? terrain.Lots.Join(step.Lot, _store.Out.Segments.Letter[segment]) : Lots.None;
            if (lot == Lots.None && !isBound)
            {
                continue;
            }

            var stop = _store.Out.Segments.Start[segment + 1];
            for (var leg = _legs.FirstFrom(_store.Out.Segments.Start[segment], stop, code); leg < stop; leg++)
            {
                if (terrain.View.HasLeg(leg) && (isBound ? AfterBound(step, lot, leg, ready) : Joined(lot, leg, ready)) is { } next)
                {
                    yield return next;
                }
            }
        }
    }

    /// <summary>The step from one to a given leg; null where it may not follow.</summary>
    public Step? Between(Step step, int leg)
    {
        var ready = Ordering.Ready(step.Moment, question.MinLag);
        var lot = question.Inferred ? terrain.Lots.Join(step.Lot, _legs.Letter[leg]) : Lots.None;
        return _store.Bound.Contains(step.Leg) ? AfterBound(step, lot, leg, ready) : lot == Lots.None ? null : Joined(lot, leg, ready);
    }

    private Step? AfterBound(Step step, int lot, int leg, int ready)
    {
        if (_legs.IsNextInChain(step.Leg, leg))
        {
            _clock.Follow(_legs.When[leg], _legs.When[step.Leg], step.Moment, out var followed);
            return new Step(leg, terrain.Lots.GoOn(step.Lot, _legs.Letter[leg]), followed, IsAsserted: true);
        }

        if (terrain.FactOf(step.Leg) != terrain.FactOf(leg) && terrain.IsDeclaredOnward(step.Leg, leg))
        {
            return _clock.Pass(_legs.When[leg], ready, out var passed) ? new Step(leg, terrain.Lots.GoOn(step.Lot, _legs.Letter[leg]), passed, IsAsserted: true) : null;
        }

        return lot != Lots.None && terrain.MayJoin(step.Leg, leg) ? Joined(lot, leg, ready) : null;
    }

    private Step? Joined(int lot, int leg, int ready) => _clock.Pass(_legs.When[leg], ready, out var moment) ? new Step(leg, lot, moment, IsAsserted: false) : null;
}
