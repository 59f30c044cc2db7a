using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>Where a path may go on and what of it is a route: Simple over (party, good), Trail inside an asserted chain; it ends where it arrives.</summary>
internal sealed class PathRules(Terrain terrain, TransferQuestion question, HashSet<int> to)
{
    private readonly LegColumns _legs = terrain.Store.Legs;
    private readonly CertainClock _certain = new(terrain.Store.Legs.Timings, terrain.View.Spec.During);

    /// <summary>Whether the path ends at a destination, and has gone somewhere.</summary>
    public bool HasArrived(List<Step> path, int origin) => to.Contains(_legs.To[path[^1].Leg]) && (path.Count > 1 || _legs.To[path[^1].Leg] != Start(path, origin));

    /// <summary>Whether a step may come after the path.</summary>
    public bool Admits(List<Step> path, int origin, Step step) =>
        !(HasArrived(path, origin) && IsFinal(_legs.To[path[^1].Leg], step)) && !(step.IsAsserted ? path.Exists(earlier => earlier.Leg == step.Leg) : Revisits(path, origin, step));

    /// <summary>Whether the order of the path is as sure as the question wants it.</summary>
    public bool IsSureEnough(List<Step> path) => question.Order == Order.Possible || IsCertain(path);

    private int Start(List<Step> path, int origin) => origin >= 0 ? origin : _legs.From[path[0].Leg];

    /// <summary>Whether a route ends where it has arrived: it goes on inside an asserted chain, or to another of several destinations.</summary>
    private bool IsFinal(int end, Step step) => !step.IsAsserted && (to.Count == 1 || _legs.To[step.Leg] == end);

    /// <summary>Whether the route comes back with the same goods to a party where it was, other than to close a round trip.</summary>
    private bool Revisits(List<Step> path, int origin, Step step)
    {
        var party = _legs.To[step.Leg];
        var closes = party == Start(path, origin) && to.Contains(party);
        if (party == origin && !closes && terrain.Lots.IsSameGood(path[0].Lot, step.Lot))
        {
            return true;
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            var again = (_legs.To[path[i].Leg] == party) || (_legs.From[path[i].Leg] == party && !(i == 0 && closes));
            if (again && terrain.Lots.IsSameGood(path[i].Lot, step.Lot))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCertain(List<Step> path)
    {
        if (!_certain.Start(_legs.When[path[0].Leg], out var moment))
        {
            return false;
        }

        for (var i = 1; i < path.Count; i++)
        {
            var (before, leg) = (path[i - 1].Leg, path[i].Leg);
            var passes = _legs.IsNextInChain(before, leg)
                ? _certain.Follow(_legs.When[leg], _legs.When[before], moment, out moment)
                : _certain.Pass(_legs.When[leg], Ordering.Ready(moment, question.MinLag), out moment);
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }
}
