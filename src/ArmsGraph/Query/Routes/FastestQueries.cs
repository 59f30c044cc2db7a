using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>Answers in how few days goods can have come, and how many the route that shows it can have taken.</summary>
internal static class FastestQueries
{
    public static FastestAnswer Ask(View view, FastestQuestion question, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var effort = new Effort(question.Budget, cancellation);
        var terrain = new Terrain(view, question);
        var network = new Network(terrain, question, [PartyChoice.Of(view, question.From)], effort);
        var search = new ElapsedSearch(network, question, effort);
        if (search.Run(PartyChoice.Of(view, question.To)) is not { } found)
        {
            return new FastestAnswer(question, null, null, null, effort.Completeness);
        }

        var (legs, origin) = search.Path(found);
        return new FastestAnswer(question, (int)found.Elapsed, Most(terrain, legs), new RouteAssembly(terrain, question).Of(legs, origin), effort.Completeness);
    }

    /// <summary>The last arrival that the dates allow after the first dispatch; where the source says that the goods went on, arrival waits for no later date than theirs.</summary>
    private static int? Most(Terrain terrain, List<int> legs)
    {
        var last = legs.Count - 1;
        while (last > 0 && terrain.Store.Legs.IsNextInChain(legs[last - 1], legs[last]))
        {
            last--;
        }

        var (lo, arrivals) = (terrain.Possible(legs[0]).First.Lo, legs.Skip(Math.Max(last, 1)).Select(leg => terrain.Possible(leg).Last.Hi).ToList());
        return arrivals.Count == 0 ? 0
            : lo == Window.NoStart || arrivals.Contains(Window.NoEnd) ? null
            : (int)Math.Clamp((long)arrivals.Max() - 1 - lo, 0, int.MaxValue);
    }
}
