namespace ArmsGraph.Query.Routes;

/// <summary>The order of routes: by verdict, then fewest legs, then earliest arrival, then ids.</summary>
internal sealed class RouteRanking : IComparer<Route>
{
    public static RouteRanking Instance { get; } = new();

    public int Compare(Route? x, Route? y)
    {
        Span<int> steps = [Compare(x!.Verdict, y!.Verdict), x.Legs.Count.CompareTo(y.Legs.Count), x.Arrival.CompareTo(y.Arrival)];
        return First(steps) is var step and not 0 ? step : x.Legs.Zip(y.Legs, (p, q) => string.CompareOrdinal(p.Id, q.Id)).FirstOrDefault(c => c != 0);
    }

    /// <summary>The order of verdicts alone, the best first.</summary>
    public static int Compare(Verdict a, Verdict b) => First(
    [
        b.Basis.CompareTo(a.Basis), b.Order.CompareTo(a.Order), b.Continuity.CompareTo(a.Continuity), b.Stage.CompareTo(a.Stage), a.Modality.CompareTo(b.Modality),
        a.Hedge.CompareTo(b.Hedge), a.Grade.Credibility.CompareTo(b.Grade.Credibility), a.Grade.Reliability.CompareTo(b.Grade.Reliability),
        b.IndependentSources.CompareTo(a.IndependentSources),
    ]);

    private static int First(ReadOnlySpan<int> steps)
    {
        foreach (var step in steps)
        {
            if (step != 0)
            {
                return step;
            }
        }

        return 0;
    }
}
