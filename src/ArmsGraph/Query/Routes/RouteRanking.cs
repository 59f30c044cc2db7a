namespace ArmsGraph.Query.Routes;

/// <summary>The order of routes: by verdict, then fewest legs, then earliest arrival, then ids.</summary>
internal sealed class RouteRanking : IComparer<Route>
{
    public static RouteRanking Instance { get; } = new();

    public int Compare(Route? x, Route? y)
    {
        var (a, b) = (x!.Verdict, y!.Verdict);
        Span<int> steps =
        [
            b.Basis.CompareTo(a.Basis), b.Order.CompareTo(a.Order), b.Continuity.CompareTo(a.Continuity), b.Stage.CompareTo(a.Stage), a.Modality.CompareTo(b.Modality),
            a.Hedge.CompareTo(b.Hedge), a.Grade.Credibility.CompareTo(b.Grade.Credibility), a.Grade.Reliability.CompareTo(b.Grade.Reliability),
            b.IndependentSources.CompareTo(a.IndependentSources), x.Legs.Count.CompareTo(y.Legs.Count), x.Arrival.CompareTo(y.Arrival),
        ];
        foreach (var step in steps)
        {
            if (step != 0)
            {
                return step;
            }
        }

        return x.Legs.Zip(y.Legs, (p, q) => string.CompareOrdinal(p.Id, q.Id)).FirstOrDefault(c => c != 0);
    }
}
