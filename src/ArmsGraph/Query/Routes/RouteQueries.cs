using ArmsGraph.Store;

namespace ArmsGraph.Query.Routes;

/// <summary>Answers questions about routes on a view.</summary>
internal static class RouteQueries
{
    public static RouteAnswer Ask(View view, RouteQuestion question, CancellationToken cancellation) =>
        Ask(view, question, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To), cancellation);

    /// <summary>As the question, between parties already chosen.</summary>
    public static RouteAnswer Ask(View view, RouteQuestion question, HashSet<int> from, HashSet<int> to, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.MaxLegs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Top);
        var search = new RouteSearch(new Terrain(view, question), question, from, to);
        var best = new SortedSet<Route>(RouteRanking.Instance);
        var found = 0L;
        foreach (var route in search.Run(cancellation))
        {
            found++;
            best.Add(route);
            if (best.Count > question.Top)
            {
                best.Remove(best.Max!);
            }
        }

        var completeness = found <= question.Top
            ? search.Completeness
            : new Completeness([.. search.Completeness.Reasons, FormattableString.Invariant($"the best {question.Top} of {found} routes")]);
        return new RouteAnswer(question, [.. best], completeness);
    }

    public static IEnumerable<Route> Enumerate(View view, RouteQuestion question, CancellationToken cancellation) =>
        new RouteSearch(new Terrain(view, question), question, PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To)).Run(cancellation);
}
