using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Finds a witness: the route that arrives first, under the order asked for.</summary>
internal sealed class ReachSearch(Terrain terrain, TransferQuestion question, HashSet<int> from, HashSet<int> to)
{
    public Completeness Completeness { get; private set; } = Completeness.Complete;

    /// <summary>A route that exists under the asked order; null where there is none. O(E log V) for each state of the lot.</summary>
    public Route? Find(Order order, CancellationToken cancellation)
    {
        var effort = new Effort(question.Budget, cancellation);
        var path = order == Order.Possible ? Path(Searches.Possible(terrain, question), effort) : Path(Searches.Certain(terrain, question), effort);
        Completeness = effort.Completeness;
        if (path is null)
        {
            return null;
        }

        var origin = from.Contains(terrain.Store.Legs.From[path[0]]) ? -1 : terrain.Store.Legs.Origin(path[0]);
        return new RouteAssembly(terrain, question).Of(path, origin);
    }

    private List<int>? Path<TClock>(LabelSearch<TClock> search, Effort effort) where TClock : struct, IClock
    {
        List<int>? path = null;
        search.Run(from, effort, node =>
        {
            path = to.Contains(search.Party(node)) ? search.Path(node) : null;
            return path is not null;
        });
        search.GiveBack();
        return path;
    }
}
