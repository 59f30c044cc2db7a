using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>Answers questions about routes on a view.</summary>
internal static class RouteQueries
{
    public static RouteAnswer Ask(View view, RouteQuestion question, CancellationToken cancellation)
    {
        var (routes, completeness) = Best(view, question, question.MaxLegs, question.Top, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To), cancellation);
        return new RouteAnswer(question, [.. routes], completeness);
    }

    public static IEnumerable<Route> Enumerate(View view, RouteQuestion question, CancellationToken cancellation) =>
        new RouteSearch(new Terrain(view, question), question, question.MaxLegs, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To)).Run(cancellation);

    /// <summary>The best routes between parties already chosen, for any question that needs routes.</summary>
    public static (IReadOnlyCollection<Route> Routes, Completeness Completeness) Best(
        View view, TransferQuestion question, int maxLegs, int top, HashSet<int> from, HashSet<int> to, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLegs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var search = new RouteSearch(new Terrain(view, question), question, maxLegs, from, to);
        var best = new SortedSet<Route>(RouteRanking.Instance);
        var found = 0L;
        foreach (var route in search.Run(cancellation))
        {
            found++;
            best.Add(route);
            if (best.Count > top)
            {
                best.Remove(best.Max!);
            }
        }

        return (best, found <= top ? search.Completeness : new Completeness([.. search.Completeness.Reasons, FormattableString.Invariant($"the best {top} of {found} routes")]));
    }
}
