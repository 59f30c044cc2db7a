using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>
/// The best routes without looking at all of them: for each number of legs the places that goods can reach by fewer, then back from the destination, always by the tail that
/// can arrive first. So routes of one length come in the order of their arrival, and the search ends where nothing that is left can rank before what is kept.
/// </summary>
internal sealed class RankedSearch
{
    private readonly Terrain _terrain;
    private readonly int _maxLegs;
    private readonly int _top;
    private readonly HashSet<int> _to;
    private readonly Effort _effort;
    private readonly LegColumns _legs;
    private readonly StepSearch _steps;
    private readonly PathRules _rules;
    private readonly Remaining _remaining;
    private readonly RouteAssembly _assembly;
    private readonly VerdictBound _bound;
    private readonly Dictionary<int, int> _originOf;
    private readonly SortedSet<Route> _best = new(RouteRanking.Instance);
    private readonly List<string> _caps = [];
    private bool _isCut;
    private long _found;

    public RankedSearch(Terrain terrain, TransferQuestion question, int maxLegs, int top, HashSet<int> from, HashSet<int> to, Effort effort)
    {
        (_terrain, _maxLegs, _top, _to, _effort, _legs) = (terrain, maxLegs, top, to, effort, terrain.Store.Legs);
        (_steps, _rules, _remaining) = (new StepSearch(terrain, question), new PathRules(terrain, question, to), new Remaining(terrain, question.Inferred, to));
        (_assembly, _bound) = (new RouteAssembly(terrain, question), VerdictBound.Of(terrain.View));
        _originOf = terrain.Starts(from).ToDictionary(start => start.Leg, start => start.Origin);
    }

    public IReadOnlyCollection<Route> Routes => _best;

    public Completeness Completeness => new([.. _effort.Completeness.Reasons, .. _caps]);

    public void Run()
    {
        for (var legs = 1; legs <= _maxLegs; legs++)
        {
            if (IsSettled(legs, int.MinValue))
            {
                _caps.Add(FormattableString.Invariant($"the best {_top} routes; others may exist"));
                return;
            }

            _isCut = false;
            if (!Collect(Layers(legs), legs) || _effort.IsSpent)
            {
                return;
            }

            if (!_isCut)
            {
                TellFound();
                return;
            }
        }

        TellFound();
        _caps.Add(FormattableString.Invariant($"at most {_maxLegs} legs: longer routes may exist"));
    }

    private void TellFound()
    {
        if (_found > _top)
        {
            _caps.Add(FormattableString.Invariant($"the best {_top} of {_found} routes"));
        }
    }

    /// <summary>Whether no route of so many legs, arriving at a moment or later, and none that is longer, can rank before those kept.</summary>
    private bool IsSettled(int legs, int arrival)
    {
        if (_best.Count < _top)
        {
            return false;
        }

        var last = _best.Max!;
        var order = RouteRanking.Compare(last.Verdict, _bound.For(legs));
        return order < 0 || (order == 0 && (last.Legs.Count < legs || (last.Legs.Count == legs && last.Arrival < arrival)));
    }

    /// <summary>By number of legs from one on: the places from which a destination is near enough for routes of just so many.</summary>
    private List<RankedLayer> Layers(int legs)
    {
        var layers = new List<RankedLayer>();
        for (var layer = 1; layer <= legs && !_effort.IsSpent; layer++)
        {
            var places = new RankedLayer(_terrain.Store);
            foreach (var step in layer == 1 ? _originOf.Keys.Select(_steps.First).OfType<Step>() : layers[^1].All.SelectMany(_steps.After))
            {
                var remaining = _remaining.Of(step.Leg);
                if (remaining <= legs - layer && remaining != Remaining.None)
                {
                    places.Offer(step);
                }

                _isCut |= remaining > legs - layer;
                if (!_effort.Spend())
                {
                    break;
                }
            }

            layers.Add(places);
        }

        _isCut = _isCut || GoesOn(layers[^1]);
        return layers;
    }

    /// <summary>Whether goods may go on from a destination, inside a chain or to another destination.</summary>
    private bool GoesOn(RankedLayer arrived) =>
        (_terrain.Store.Bound.Any || _to.Count > 1)
        && arrived.All.SelectMany(_steps.After).Any(next => _remaining.Of(next.Leg) != Remaining.None && (next.IsAsserted || _to.Count > 1));

    /// <summary>Takes the routes of so many legs in order of arrival; false where the search is settled or spent on the way.</summary>
    private bool Collect(List<RankedLayer> layers, int legs)
    {
        var open = new PriorityQueue<RankedTail, (int Arrival, long Number)>();
        var number = 0L;
        void Push(RankedTail tail, int arrival) => open.Enqueue(tail, (arrival, number++));
        if (_effort.IsSpent)
        {
            return false;
        }

        foreach (var step in _to.Order().SelectMany(layers[^1].At))
        {
            Push(new RankedTail(step, legs, null), step.Moment);
        }

        while (open.TryDequeue(out var tail, out var key))
        {
            if (!_effort.Spend())
            {
                return false;
            }

            if (IsSettled(legs, key.Arrival))
            {
                _caps.Add(FormattableString.Invariant($"the best {_top} routes; others may exist"));
                return false;
            }

            if (tail.Layer == 0)
            {
                Keep(tail);
                continue;
            }

            foreach (var longer in Before(tail, layers))
            {
                if (Arrival(longer) is { } arrival)
                {
                    Push(longer, arrival);
                }
            }
        }

        return true;
    }

    /// <summary>Tails that are one leg longer: the place of the tail's step, reached by each leg that leads there from a place of the layer before.</summary>
    private IEnumerable<RankedTail> Before(RankedTail tail, List<RankedLayer> layers)
    {
        foreach (var leg in Into(tail.Step, tail.Layer == 1 ? null : layers[tail.Layer - 2]))
        {
            if (tail.Layer == 1)
            {
                if (_originOf.ContainsKey(leg) && _steps.First(leg) is { } first && first.Lot == tail.Step.Lot)
                {
                    yield return new RankedTail(first, 0, tail.Rest);
                }

                continue;
            }

            foreach (var before in layers[tail.Layer - 2].At(_legs.From[leg]))
            {
                if (_steps.Between(before, leg) is { } step && step.Lot == tail.Step.Lot)
                {
                    yield return new RankedTail(before, tail.Layer - 1, new RankedTail(step, 0, tail.Rest));
                }
            }
        }
    }

    /// <summary>The legs that lead to the place of a step, from a place of a layer or from a start.</summary>
    private IEnumerable<int> Into(Step step, RankedLayer? before)
    {
        if (_terrain.Store.Bound.Contains(step.Leg))
        {
            yield return step.Leg;
            yield break;
        }

        var incoming = _terrain.Store.In;
        var goods = _terrain.Lots.LastGoods(step.Lot);
        var (first, end) = incoming.Segments.At(_legs.To[step.Leg]);
        for (var segment = first; segment < end; segment++)
        {
            if (_legs.Letters.Goods(incoming.Segments.Letter[segment]) != goods)
            {
                continue;
            }

            for (var place = incoming.Segments.Start[segment]; place < incoming.Segments.Start[segment + 1]; place++)
            {
                var leg = incoming.Leg[place];
                if ((before is null || before.IsAt(incoming.From[place])) && _terrain.View.HasLeg(leg) && !_terrain.Store.Bound.Contains(leg))
                {
                    yield return leg;
                }
            }
        }
    }

    /// <summary>The earliest moment at which goods that are first at the tail's start can have come to its end; null where they miss a leg.</summary>
    private int? Arrival(RankedTail tail)
    {
        var at = tail.Step;
        for (var rest = tail.Rest; rest is not null; rest = rest.Rest)
        {
            if (_steps.Between(at, rest.Step.Leg) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at.Moment;
    }

    private void Keep(RankedTail tail)
    {
        var path = new List<Step> { tail.Step };
        var origin = _originOf[tail.Step.Leg];
        for (var rest = tail.Rest; rest is not null; rest = rest.Rest)
        {
            if (_steps.Between(path[^1], rest.Step.Leg) is not { } next || !_rules.Admits(path, origin, next))
            {
                return;
            }

            path.Add(next);
        }

        if (!_rules.HasArrived(path, origin) || !_rules.IsSureEnough(path))
        {
            return;
        }

        _found++;
        _best.Add(_assembly.Of([.. path.Select(step => step.Leg)], origin));
        if (_best.Count > _top)
        {
            _best.Remove(_best.Max!);
        }
    }
}
