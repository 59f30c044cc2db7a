using System.Collections;
using ArmsGraph.Model;
using ArmsGraph.Query.Reach;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Routes;

/// <summary>Answers which legs lie on some way: a leg does where the earliest moment after it is not later than the latest from which the destination is reached.</summary>
internal static class SubgraphQueries
{
    public static SubgraphAnswer Ask(View view, SubgraphQuestion question, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var effort = new Effort(question.Budget, cancellation);
        var (timings, period) = (view.Store.Legs.Timings, view.Spec.During);
        var terrain = new Terrain(view, question);
        var to = PartyChoice.Of(view, question.To);
        var network = new Network(terrain, question, [PartyChoice.Of(view, question.From)], effort);
        var kept = question.Order == Order.Possible
            ? Kept(network, question, to, new PossibleClock(timings, period), new PossibleDeadline(timings, period), effort)
            : Kept(network, question, to, new CertainClock(timings, period), new CertainDeadline(timings, period), effort);
        EquatableList<Leg> legs = [.. view.Store.Legs.ByClaim.Where(leg => kept[leg]).Select(leg => new Leg(view.Store, leg))];
        var facts = view.Store.Legs.ByClaim.Where(leg => kept[leg]).Select(terrain.FactOf).Distinct().ToList();
        return new SubgraphAnswer(
            question, legs, [.. legs.SelectMany(leg => new[] { leg.From, leg.To }).Distinct().OrderBy(party => party.Text, StringComparer.Ordinal)],
            Citation.Of(facts.SelectMany(view.Citations)), Citation.Of(facts.SelectMany(view.Denials)), effort.Completeness);
    }

    private static BitArray Kept<TClock, TDeadline>(Network network, SubgraphQuestion question, HashSet<int> to, TClock clock, TDeadline deadline, Effort effort)
        where TClock : struct, IClock
        where TDeadline : struct, IDeadline
    {
        // As routes do, a way ends where it arrives, unless a source says that the goods went on, or it is to go on to another destination.
        bool GoesOn(int arc) => to.Count > 1 || network.LinkOf(arc) != Network.Link.Joined || !to.Contains(network.Party(network.From(arc)));
        var kept = new BitArray(network.Terrain.Store.Legs.Count);
        var forward = new EarliestSearch<TClock>(network, clock, question.MinLag);
        var backward = new LatestSearch<TDeadline>(network, deadline, question.MinLag);
        forward.Run(effort, GoesOn);
        backward.Run(to, Window.NoEnd, effort, GoesOn);
        foreach (var start in network.Starts)
        {
            kept[start.Leg] |= forward.Start(start) is { } moment && backward.Latest(start.Node) >= moment;
        }

        for (var arc = 0; arc < network.Arcs; arc++)
        {
            kept[network.Leg(arc)] |= GoesOn(arc) && forward.Pass(arc) is { } moment && backward.Latest(network.To(arc)) >= moment;
        }

        return kept;
    }
}
