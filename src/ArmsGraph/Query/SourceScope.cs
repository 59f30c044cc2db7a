using ArmsGraph.Model.Entities;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query;

/// <summary>What sources could contain, so that "none" can say what was out of scope.</summary>
internal sealed class SourceScope(FactStore store)
{
    /// <summary>Whether a source could contain goods of a period, and why.</summary>
    /// <param name="source">The source.</param>
    /// <param name="goods">The goods, canonical; -1 is any.</param>
    /// <param name="when">The period.</param>
    public (Scope Scope, IReadOnlyList<string> Because) Of(Source source, int goods, Window when)
    {
        if (source.Covers is not { } covers)
        {
            return (Scope.Unstated, ["what it could contain is not stated"]);
        }

        var (byGoods, byPeriod) = (OfGoods(covers, goods), OfPeriod(covers.Period, when));
        var because = new List<string>();
        if (covers.Goods.Count > 0 || covers.Except.Count > 0)
        {
            because.Add($"it looks at {(covers.Goods.Count == 0 ? "all arms" : covers.Goods)}{(covers.Except.Count == 0 ? "" : $" but not {covers.Except}")}; asked: {(goods < 0 ? "any goods" : store.Entities[goods].Id)}");
        }

        if (covers.Period is { } period)
        {
            because.Add($"it looks at {period}; asked: {(when == Window.Always ? "any time" : when)}");
        }

        because.AddRange(covers.LeavesOut.Select(what => $"it leaves out {what}"));
        return (byGoods < byPeriod ? byGoods : byPeriod, because);
    }

    /// <summary>A line for each source that could contain nothing, or only part, of what is asked for, and one for those of which nobody says.</summary>
    public IEnumerable<string> Lines(int goods, Window when)
    {
        var judged = store.Sources.Values.Where(source => !source.Id.IsReferenceData).OrderBy(source => source.Id.Text, StringComparer.Ordinal)
            .Select(source => (source.Id, Found: Of(source, goods, when))).ToList();
        foreach (var (id, (scope, because)) in judged.Where(j => j.Found.Scope is Scope.Outside or Scope.Partly || (j.Found.Scope == Scope.Within && j.Found.Because.Any(b => b.StartsWith("it leaves out", StringComparison.Ordinal)))))
        {
            yield return $"{id} could contain {(scope == Scope.Outside ? "nothing" : scope == Scope.Partly ? "only part" : "most")} of this: {string.Join("; ", because)}";
        }

        if (judged.Count(j => j.Found.Scope == Scope.Unstated) is var unstated and > 0)
        {
            yield return FormattableString.Invariant($"what {unstated} of {judged.Count} sources could contain is not stated");
        }
    }

    private Scope OfGoods(Coverage covers, int goods)
    {
        var (named, except) = (covers.Goods.Select(store.Entities.Canonical).ToList(), covers.Except.Select(store.Entities.Canonical).ToList());
        if (goods < 0 || store.Goods.IsUnstated(goods))
        {
            return (named.Count == 0 || named.Exists(store.Goods.IsUnstated)) && except.Count == 0 ? Scope.Within : Scope.Partly;
        }

        if (except.Exists(e => store.Goods.Subsumes(e, goods)))
        {
            return Scope.Outside;
        }

        var isAll = named.Count == 0 || named.Exists(c => store.Goods.Subsumes(c, goods));
        return isAll && !except.Exists(e => store.Goods.Subsumes(goods, e)) ? Scope.Within
            : isAll || named.Exists(c => store.Goods.Subsumes(goods, c)) ? Scope.Partly
            : Scope.Outside;
    }

    /// <summary>Both ends of what a source looks at are inclusive; an end that is qualified or unknown makes nothing sure.</summary>
    private static Scope OfPeriod(PartialDate? period, Window when)
    {
        if (period is null)
        {
            return Scope.Within;
        }

        var (first, last) = (period.Timing.Certain.First, period.Timing.Certain.Last);
        var begins = first.Hi == Window.NoStart || (first.Lo != Window.NoStart && first.Lo <= when.Lo);
        var ends = last.Lo == Window.NoEnd || (last.Hi != Window.NoEnd && when.Hi <= last.Hi);
        return !period.Hull.Overlaps(when) ? Scope.Outside : begins && ends ? Scope.Within : Scope.Partly;
    }
}
