using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Answers how late goods can have left: what leads on is laid out forwards once and searched backwards under both orders.</summary>
internal static class DepartureQueries
{
    public static DepartureAnswer Ask(View view, DepartureQuestion question, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(question.Skip);
        ArgumentOutOfRangeException.ThrowIfNegative(question.MinLag);
        var effort = new Effort(question.Budget, cancellation);
        var terrain = new Terrain(view, question);
        var to = PartyChoice.Of(view, question.To);
        var parties = question.From.Count > 0 ? PartyChoice.Of(view, question.From) : Enumerable.Range(0, view.Store.Entities.Count).Where(party => !to.Contains(party));
        var network = new Network(terrain, question, parties.Order().Select(party => new HashSet<int> { party }), effort);
        var (timings, period) = (view.Store.Legs.Timings, view.Spec.During);
        var day = question.By?.Number ?? Window.NoEnd;
        var possible = Last(network, new LatestSearch<PossibleDeadline>(network, new PossibleDeadline(timings, period), question.MinLag), to, day, effort);
        var certain = Last(network, new LatestSearch<CertainDeadline>(network, new CertainDeadline(timings, period), question.MinLag), to, day, effort);
        var found = (question.Order == Order.Possible ? possible : certain).OrderByDescending(last => last.Value.Moment).ThenBy(last => view.Store.Entities.Ranks[last.Key]).Select(last => last.Key).ToList();
        var witnesses = new Dictionary<Departure, (List<int> Legs, int Origin)>();
        foreach (var party in found.Skip(question.Skip).Take(question.Top ?? int.MaxValue))
        {
            var isCertain = certain.TryGetValue(party, out var sure);
            var departure = new Departure
            {
                Party = view.Store.Entities[party].Id, Possible = possible.TryGetValue(party, out var last) ? DayOf(last.Moment) : null,
                IsCertain = isCertain, Certain = isCertain && sure.Moment != Window.NoEnd ? new Day(sure.Moment - 1) : null,
            };
            witnesses.Add(departure, isCertain ? (sure.Legs, sure.Origin) : (last.Legs, last.Origin));
        }

        return new DepartureAnswer(question, [.. witnesses.Keys], witnesses, terrain, Page(effort.Completeness, question.Skip, witnesses.Count, found.Count));
    }

    /// <summary>A page that leaves some parties out says so.</summary>
    public static Completeness Page(Completeness search, int skip, int kept, int all) =>
        kept == all ? search : new Completeness([.. search.Reasons, kept == 0 ? FormattableString.Invariant($"none of {all} parties") : FormattableString.Invariant($"parties {skip + 1} to {skip + kept} of {all}")]);

    private static Day? DayOf(int moment) => moment == Window.NoEnd ? null : new Day(moment);

    private static Dictionary<int, (int Moment, List<int> Legs, int Origin)> Last<TDeadline>(Network network, LatestSearch<TDeadline> search, HashSet<int> to, int day, Effort effort)
        where TDeadline : struct, IDeadline
    {
        search.Run(to, day, effort);
        var best = new Dictionary<int, (int Moment, Network.Start Start)>();
        foreach (var start in network.Starts)
        {
            if (search.Latest(start) is { } moment && (!best.TryGetValue(start.Party, out var other) || moment > other.Moment))
            {
                best[start.Party] = (moment, start);
            }
        }

        return best.ToDictionary(last => last.Key, last => (last.Value.Moment, search.Path(last.Value.Start), last.Value.Start.Origin));
    }
}
