using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Absence;

/// <summary>Relaxes a question, each thing alone, then all together one by one, until a route appears; then takes back what was not needed.</summary>
internal sealed class WhyNotSearch(FactStore store, ViewSpec graph, WhyNotQuestion question, CancellationToken cancellation)
{
    private readonly Dictionary<ViewSpec, View> _views = [];
    private readonly List<RelaxationAttempt> _tried = [];
    private readonly SortedSet<string> _caps = new(StringComparer.Ordinal);

    public WhyNotAnswer Run()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        if (Scan([]) is { } asked)
        {
            return Answer([], asked);
        }

        var ladder = RelaxationLadder.Of(question, question.Resolution ?? graph.Resolution ?? Resolution.BestRank);
        foreach (var rung in ladder.Where(rung => question.Inferred || rung.Relaxed.What != Relaxation.Continuity)) // without inferred junctions there is no continuity to relax
        {
            if (Scan([rung]) is { } alone)
            {
                return Answer([rung], alone);
            }
        }

        for (var count = 2; count <= ladder.Count; count++)
        {
            RelaxationLadder.Rung[] relaxed = [.. ladder.Take(count)];
            if (Scan(relaxed) is { } together)
            {
                return Answer(Needed(relaxed, ref together), together);
            }
        }

        return Answer([], null);
    }

    /// <summary>Takes back, from the strongest on, what is not needed; the route that is left is found again.</summary>
    private List<RelaxationLadder.Rung> Needed(IReadOnlyList<RelaxationLadder.Rung> relaxed, ref Found found)
    {
        var needed = relaxed.ToList();
        for (var i = needed.Count - 2; i >= 0; i--)
        {
            var fewer = needed.Where((_, at) => at != i).ToArray();
            if (Scan(fewer) is { } still)
            {
                (needed, found) = ([.. fewer], still);
            }
        }

        return needed;
    }

    private Found? Scan(IReadOnlyList<RelaxationLadder.Rung> relaxed)
    {
        var asked = relaxed.Aggregate(question, (q, rung) => rung.Apply(q));
        var view = ViewOf(asked);
        var found = relaxed.Any(rung => rung.LeavesDatesAside) ? WithoutDates(view, asked) : InOrder(view, asked);
        _tried.Add(new RelaxationAttempt([.. relaxed.Select(rung => rung.Relaxed)], found is not null));
        return found;
    }

    private Found? InOrder(View view, WhyNotQuestion asked)
    {
        var answer = ReachQueries.Ask(
            view,
            new ReachQuestion
            {
                From = asked.From, To = asked.To, Goods = asked.Goods, Continuity = asked.Continuity, Inferred = asked.Inferred, Order = asked.Order, StageFloor = asked.StageFloor,
                MinLag = asked.MinLag, IncludeCancelled = asked.IncludeCancelled, Budget = asked.Budget, During = asked.During, AsKnownOn = asked.AsKnownOn,
                GradeFloor = asked.GradeFloor, Resolution = asked.Resolution,
            },
            cancellation);
        _caps.UnionWith(answer.Completeness.Reasons);
        return answer.Witness is { } route ? new Found(route, route.Legs, []) : null;
    }

    private Found? WithoutDates(View view, WhyNotQuestion asked)
    {
        var terrain = new Terrain(view, asked);
        var effort = new Effort(asked.Budget, cancellation);
        var to = PartyChoice.Of(view, asked.To);
        var end = new OnwardWalk(terrain, asked, effort, isDated: false).From(PartyChoice.Of(view, asked.From))
            .FirstOrDefault(step => to.Contains(store.Legs.To[step.Leg]) && (step.Before is not null || store.Legs.To[step.Leg] != (step.Origin >= 0 ? step.Origin : store.Legs.From[step.Leg])));
        _caps.UnionWith(effort.Completeness.Reasons);
        return end is null ? null : new Found(null, [.. end.Path().Select(leg => new Leg(store, leg))], [.. Objections(terrain, asked, end.Path())]);
    }

    /// <summary>The junctions of a way whose dates forbid it.</summary>
    private static IEnumerable<string> Objections(Terrain terrain, WhyNotQuestion asked, List<int> path)
    {
        var moment = Window.NoStart;
        for (var i = 0; i < path.Count; i++)
        {
            var leg = new Leg(terrain.Store, path[i]);
            var inside = i > 0 && terrain.Store.Legs.IsNextInChain(path[i - 1], path[i]);
            var next = inside ? Ordering.PossibleInside(terrain.Possible(path[i]), moment) : Ordering.Possible(terrain.Possible(path[i]), moment, asked.MinLag);
            if (next is null)
            {
                yield return $"{leg.Transfer} at {leg.From} ({leg.Window}) cannot come after {new Leg(terrain.Store, path[i - 1]).Transfer} ({new Leg(terrain.Store, path[i - 1]).Window})";
            }

            moment = next ?? Ordering.Possible(terrain.Possible(path[i]), Window.NoStart, 0) ?? moment;
        }
    }

    private WhyNotAnswer Answer(IReadOnlyList<RelaxationLadder.Rung> relaxed, Found? found) => new(
        question, found is not null && relaxed.Count == 0, [.. relaxed.Select(rung => rung.Relaxed)], found?.Route, found?.Legs ?? [], found?.Objections ?? [], [.. _tried],
        [.. OutOfScope(found is null)], _caps.Count == 0 ? Completeness.Complete : new Completeness([.. _caps]));

    private IEnumerable<string> OutOfScope(bool isNothing)
    {
        if (isNothing)
        {
            foreach (var line in Ends())
            {
                yield return line;
            }
        }

        var limits = new[]
        {
            question.Goods is { } goods ? $"only {goods} was asked for" : null,
            graph.StageFloor > Stage.Proposed ? $"the graph asked is a view from stage {Words.Of(graph.StageFloor)} on" : null,
            graph.GradeFloor != Grade.NotJudged ? $"the graph asked is a view from grade {graph.GradeFloor} on" : null,
            graph.AsKnownOn is { } day ? $"the graph asked is a view as known on {day}" : null,
            graph.During != Window.Always ? $"the graph asked is a view of {graph.During}" : null,
        };
        var canonical = question.Goods is { } name ? store.Entities.Canonical(store.Entities.Find<Model.Entities.Goods>(name, "weapon system or category").Id) : -1;
        foreach (var line in limits.OfType<string>().Concat(new SourceScope(store).Lines(canonical, (question.During?.Hull ?? Window.Always).Intersect(graph.During))))
        {
            yield return line;
        }
    }

    /// <summary>Ends at which no leg starts or arrives even when all is relaxed.</summary>
    private IEnumerable<string> Ends()
    {
        var widest = RelaxationLadder.Of(question, Resolution.BestRank).Aggregate(question, (q, rung) => rung.Apply(q)) with { Goods = null };
        var view = ViewOf(widest);
        if (!new Terrain(view, widest).Starts(PartyChoice.Of(view, widest.From)).Any())
        {
            yield return $"no leg leaves {widest.From}, whatever is relaxed";
        }

        if (!PartyChoice.Of(view, widest.To).Any(party => store.In.At(party).ToArray().Any(view.HasLeg)))
        {
            yield return $"no leg arrives at {widest.To}, whatever is relaxed";
        }
    }

    private View ViewOf(WhyNotQuestion asked)
    {
        var spec = graph.And(asked.View);
        return _views.TryGetValue(spec, out var view) ? view : _views[spec] = new View(store, spec);
    }

    private sealed record Found(Route? Route, EquatableList<Leg> Legs, EquatableList<string> Objections);
}
