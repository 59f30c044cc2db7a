using System.Collections.Concurrent;

namespace ArmsGraph.Tests.Query;

/// <summary>Tries all dates of a route in half-days. A junction inside one transfer is asserted: it moves the moment on and refuses nothing.</summary>
internal static class DateOracle
{
    private static readonly ConcurrentDictionary<Dating, List<int>> KnownMoments = [];
    private static readonly ConcurrentDictionary<Dating, List<(bool IsFirst, List<int> Moments)>> KnownEvents = [];

    public static bool IsPossible(IReadOnlyList<OracleLeg> path, int lag, Span period) => Possible(path, lag, period).Count > 0;

    /// <summary>All half-days on which goods can have passed the last leg.</summary>
    public static HashSet<int> Possible(IReadOnlyList<OracleLeg> path, int lag, Span period)
    {
        HashSet<int> moments = [];
        for (var i = 0; i < path.Count; i++)
        {
            var dates = Dates(path[i], period);
            moments = i == 0 ? [.. dates] : [.. moments.SelectMany(t => After(t, path[i - 1], path[i], lag, period))];
        }

        return moments;
    }

    /// <summary>The half-days on which a leg can have happened.</summary>
    public static IEnumerable<int> Dates(OracleLeg leg, Span period) => KnownMoments.GetOrAdd(leg.Date, Moments).Where(period.Holds);

    /// <summary>The half-days on which goods that passed a leg at a moment can have passed the next.</summary>
    public static IEnumerable<int> After(int moment, OracleLeg leg, OracleLeg next, int lag, Span period) =>
        next.IsNextInChainOf(leg) ? Dates(next, period).Select(d => Math.Max(d, moment)) : Dates(next, period).Where(d => moment + (2 * lag) <= d);

    public static bool IsCertain(IReadOnlyList<OracleLeg> path, int lag, Span period) => Certain(path, lag, period).Count > 0;

    /// <summary>The ways to name one delivery of each leg such that all their dates are in order, as the latest half-day of the first and of the last.</summary>
    public static List<(int First, int Last)> Certain(IReadOnlyList<OracleLeg> path, int lag, Span period) =>
        path.All(leg => KnownEvents.GetOrAdd(leg.Date, Events).TrueForAll(e => e.Moments.TrueForAll(period.Holds)))
            ? [.. KnownEvents.GetOrAdd(path[0].Date, Events).SelectMany(e => CertainAfter(path, 1, lag, e.Moments, e.IsFirst).Select(last => (e.Moments.Max(), last)))]
            : [];

    private static IEnumerable<int> CertainAfter(IReadOnlyList<OracleLeg> path, int i, int lag, List<int> moments, bool first)
    {
        if (i == path.Count)
        {
            return [moments.Max()];
        }

        var events = KnownEvents.GetOrAdd(path[i].Date, Events);
        if (!path[i].IsNextInChainOf(path[i - 1]))
        {
            return events.Where(e => moments.TrueForAll(t => e.Moments.TrueForAll(d => d > t + (2 * lag)))).SelectMany(e => CertainAfter(path, i + 1, lag, e.Moments, e.IsFirst));
        }

        var goesOn = path[i].Date.IsAsSureAs(path[i - 1].Date) ? first : moments.TrueForAll(t => events[0].Moments.TrueForAll(d => d > t));
        var passed = moments.SelectMany(t => events.Find(e => e.IsFirst == goesOn).Moments!.Select(d => Math.Max(d, t))).Distinct().ToList();
        return CertainAfter(path, i + 1, lag, passed, goesOn);
    }

    private static List<int> Moments(Dating date)
    {
        var all = from first in date.First.HalfDays
                  from last in date.IsMoment ? [first] : date.Last.HalfDays.Where(l => l >= first)
                  from moment in Enumerable.Range(first, last - first + 1)
                  select moment;
        return [.. all.Distinct().Order()];
    }

    private static List<(bool IsFirst, List<int> Moments)> Events(Dating date)
    {
        var pairs = (from first in date.SureFirst.HalfDays from last in date.IsMoment ? [first] : date.SureLast.HalfDays.Where(l => l >= first) select (first, last)).ToList();
        return [(true, [.. pairs.Select(p => p.first).Distinct()]), (false, [.. pairs.Select(p => p.last).Distinct()])];
    }
}
