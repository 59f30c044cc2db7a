using System.Collections.Concurrent;

namespace ArmsGraph.Tests.Query;

/// <summary>Tries all dates of a route in half-days. A junction inside one transfer is asserted: it moves the moment on and refuses nothing.</summary>
internal static class DateOracle
{
    private static readonly ConcurrentDictionary<Dating, List<int>> KnownMoments = [];
    private static readonly ConcurrentDictionary<Dating, List<(bool IsFirst, List<int> Moments)>> KnownEvents = [];

    public static bool IsPossible(IReadOnlyList<OracleLeg> path, int lag, Span period)
    {
        HashSet<int> moments = [];
        for (var i = 0; i < path.Count; i++)
        {
            var dates = KnownMoments.GetOrAdd(path[i].Date, Moments).Where(period.Holds).ToList();
            moments = i == 0 ? [.. dates]
                : path[i].IsNextInChainOf(path[i - 1]) ? [.. moments.SelectMany(t => dates.Select(d => Math.Max(d, t)))]
                : [.. dates.Where(d => moments.Any(t => t + (2 * lag) <= d))];
        }

        return moments.Count > 0;
    }

    /// <summary>Whether one delivery of each leg can be named such that all their dates are in order.</summary>
    public static bool IsCertain(IReadOnlyList<OracleLeg> path, int lag, Span period) =>
        path.All(leg => KnownEvents.GetOrAdd(leg.Date, Events).TrueForAll(e => e.Moments.TrueForAll(period.Holds)))
        && KnownEvents.GetOrAdd(path[0].Date, Events).Any(e => IsCertainAfter(path, 1, lag, e.Moments, e.IsFirst));

    private static bool IsCertainAfter(IReadOnlyList<OracleLeg> path, int i, int lag, List<int> moments, bool first)
    {
        if (i == path.Count)
        {
            return true;
        }

        var events = KnownEvents.GetOrAdd(path[i].Date, Events);
        if (!path[i].IsNextInChainOf(path[i - 1]))
        {
            return events.Any(e => moments.TrueForAll(t => e.Moments.TrueForAll(d => d > t + (2 * lag))) && IsCertainAfter(path, i + 1, lag, e.Moments, e.IsFirst));
        }

        var goesOn = path[i].Date.IsAsSureAs(path[i - 1].Date) ? first : moments.TrueForAll(t => events[0].Moments.TrueForAll(d => d > t));
        var passed = moments.SelectMany(t => events.Find(e => e.IsFirst == goesOn).Moments!.Select(d => Math.Max(d, t))).Distinct().ToList();
        return IsCertainAfter(path, i + 1, lag, passed, goesOn);
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
