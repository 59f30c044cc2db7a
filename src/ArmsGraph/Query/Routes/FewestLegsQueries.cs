using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>
/// Answers how few legs are enough: first in layers, the earliest moment at each node over at most so many legs, until a layer arrives or adds nothing; then by the
/// routes of that length. A way of so many legs may come back to a party, which a route does not; then the routes are longer, and the next length is tried, as long as a route has places to pass.
/// </summary>
internal static class FewestLegsQueries
{
    public static FewestLegsAnswer Ask(View view, FewestLegsQuestion question, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Top);
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var effort = new Effort(question.Budget, cancellation);
        var terrain = new Terrain(view, question);
        var (from, to) = (PartyChoice.Of(view, question.From), PartyChoice.Of(view, question.To));
        var network = new Network(terrain, question, [from], effort);
        var (timings, period) = (view.Store.Legs.Timings, view.Spec.During);
        var least = question.Order == Order.Possible
            ? Layers(network, new PossibleClock(timings, period), question.MinLag, to, effort)
            : Layers(network, new CertainClock(timings, period), question.MinLag, to, effort);
        var most = Math.Max(network.Nodes, view.Store.Legs.Count); // a route passes no leg, and no place with the same lot, twice
        for (var legs = least; legs is { } count && count <= most && !effort.IsSpent; legs++)
        {
            var (routes, completeness) = RouteQueries.Best(view, question, count, question.Top, from, to, effort);
            var reasons = completeness.Reasons.Where(reason => !reason.StartsWith("at most", StringComparison.Ordinal)).ToList();
            if (routes.Count > 0 || reasons.Count > 0 || completeness.IsComplete)
            {
                return new FewestLegsAnswer(question, routes.Count > 0 ? count : null, [.. routes], new Completeness([.. reasons]));
            }
        }

        return new FewestLegsAnswer(question, null, [], effort.Completeness);
    }

    private static int? Layers<TClock>(Network network, TClock clock, int minLag, HashSet<int> to, Effort effort) where TClock : struct, IClock
    {
        var moments = new int?[network.Nodes];
        var layer = new Dictionary<int, int>();
        foreach (var start in network.Starts)
        {
            if (clock.Start(network.Terrain.Store.Legs.When[start.Leg], out var moment) && (!layer.TryGetValue(start.Node, out var other) || moment < other))
            {
                layer[start.Node] = moment;
            }
        }

        for (var legs = 1; layer.Count > 0 && !effort.IsSpent; legs++)
        {
            if (layer.Keys.Any(node => to.Contains(network.Party(node))))
            {
                return legs;
            }

            var next = new Dictionary<int, int>();
            foreach (var (node, moment) in layer.Where(reached => moments[reached.Key] is not { } known || reached.Value < known))
            {
                moments[node] = moment;
                var (first, end) = network.Out(node);
                for (var arc = first; arc < end && effort.Spend(); arc++)
                {
                    if (EarliestSearch<TClock>.Pass(network, clock, arc, moment, minLag) is { } passed && (!next.TryGetValue(network.To(arc), out var other) || passed < other))
                    {
                        next[network.To(arc)] = passed;
                    }
                }
            }

            layer = next;
        }

        return null;
    }
}
