using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>Answers questions about routes on a view.</summary>
internal static class RouteQueries
{
    /// <summary>Who wants so many wants all: they are walked, and ranked when they are there.</summary>
    private const int All = int.MaxValue;

    public static RouteAnswer Ask(View view, RouteQuestion question, CancellationToken cancellation)
    {
        var (routes, completeness) = Best(view, question, question.MaxLegs, question.Top, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To), cancellation);
        return new RouteAnswer(question, [.. routes], completeness);
    }

    public static IEnumerable<Route> Enumerate(View view, RouteQuestion question, CancellationToken cancellation)
    {
        var walk = Walk(view, question, cancellation);
        while (walk.MoveNext())
        {
            yield return walk.ToRoute();
        }
    }

    public static RouteWalk Walk(View view, RouteQuestion question, CancellationToken cancellation) =>
        Walk(new Terrain(view, question), question, question.MaxLegs, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To), new Effort(question.Budget, cancellation));

    /// <summary>The best routes between parties already chosen, for any question that needs routes.</summary>
    public static (IReadOnlyCollection<Route> Routes, Completeness Completeness) Best(
        View view, TransferQuestion question, int maxLegs, int top, HashSet<int> from, HashSet<int> to, CancellationToken cancellation) =>
        Best(view, question, maxLegs, top, from, to, new Effort(question.Budget, cancellation));

    /// <summary>The same as a part of a longer search, whose effort it spends.</summary>
    public static (IReadOnlyCollection<Route> Routes, Completeness Completeness) Best(
        View view, TransferQuestion question, int maxLegs, int top, HashSet<int> from, HashSet<int> to, Effort effort)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLegs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        return top >= All ? Every(view, question, maxLegs, from, to, effort) : Ranked(view, question, maxLegs, top, from, to, effort);
    }

    private static (IReadOnlyCollection<Route> Routes, Completeness Completeness) Ranked(
        View view, TransferQuestion question, int maxLegs, int top, HashSet<int> from, HashSet<int> to, Effort effort)
    {
        var search = new RankedSearch(new Terrain(view, question), question, maxLegs, top, from, to, effort);
        search.Run();
        return (search.Routes, search.Completeness);
    }

    private static (IReadOnlyCollection<Route> Routes, Completeness Completeness) Every(
        View view, TransferQuestion question, int maxLegs, HashSet<int> from, HashSet<int> to, Effort effort)
    {
        var walk = Walk(new Terrain(view, question), question, maxLegs, from, to, effort);
        var all = new SortedSet<Route>(RouteRanking.Instance);
        while (walk.MoveNext())
        {
            all.Add(walk.ToRoute());
        }

        return (all, walk.Completeness);
    }

    private static RouteWalk Walk(Terrain terrain, TransferQuestion question, int maxLegs, HashSet<int> from, HashSet<int> to, Effort effort)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLegs);
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var isPlain = maxLegs <= DayWalk.MostLegs && question.Order == Order.Possible && question.Continuity != Continuity.None && from.Count == 1 && to.Count == 1 && !from.Overlaps(to);
        return isPlain && terrain.Store.Legs.Timings.AreDays && StreamScan.Letters(terrain, question, from, question.Order) is { } letters
            ? new DayWalk(terrain, question, maxLegs, letters, from.Single(), to.Single(), effort)
            : new PathWalk(terrain, question, maxLegs, from, to, effort);
    }
}
