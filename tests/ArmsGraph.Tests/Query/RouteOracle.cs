using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Time;

namespace ArmsGraph.Tests.Query;

/// <summary>Walks every sequence of legs of a random graph and keeps those that SEMANTICS 2 to 4 call routes.</summary>
internal sealed class RouteOracle(RandomGraph graph, TransferQuestion question, string from, string to)
{
    private readonly List<OracleLeg> _legs =
        [.. graph.Transfers.Where(t => (question.IncludeCancelled || !t.IsCancelled) && (question.StageFloor == Stage.Proposed || !t.IsProposed)).SelectMany(t => t.Legs())];

    public Span Period { get; } = question.During is { } during ? new Span(during.Text[9] - '0', during.Text[20] - '0' + 1) : Span.All;

    /// <summary>All routes of at most so many legs; or, where each leg is used once at most, all trails.</summary>
    public IEnumerable<(List<OracleLeg> Legs, bool IsCertain)> Routes(int maxLegs, bool isSimple = true)
    {
        foreach (var (start, known) in Starts())
        {
            foreach (var route in Extend([start], [known], maxLegs, isSimple))
            {
                yield return route;
            }
        }
    }

    /// <summary>First legs, with what is known of the lot after them.</summary>
    public IEnumerable<(OracleLeg Leg, HashSet<string> Known)> Starts()
    {
        foreach (var start in _legs.Where(leg => leg.From == from || (leg.Transfer.Origin == from && leg.IsFirstOfChain && leg.To != from)))
        {
            string[] asked = question.Goods is null or "weapons" ? start.Goods : [question.Goods];
            var known = question.Goods is null or "weapons" ? [.. start.Goods] : Narrow(asked, start, isRefitted: false);
            if (known.Count > 0 || question.Goods is null or "weapons")
            {
                yield return (start, known);
            }
        }
    }

    /// <summary>Legs that may follow one, dates left aside.</summary>
    public IEnumerable<(OracleLeg Leg, HashSet<string> Known, bool IsAsserted)> After(OracleLeg last, HashSet<string> known)
    {
        foreach (var next in _legs.Where(leg => leg.From == last.To))
        {
            if (Join(last, known, next) is { } joined)
            {
                yield return (next, joined.Known, joined.IsAsserted);
            }
        }
    }

    private IEnumerable<(List<OracleLeg> Legs, bool IsCertain)> Extend(List<OracleLeg> path, List<HashSet<string>> known, int maxLegs, bool isSimple)
    {
        if (!DateOracle.IsPossible(path, question.MinLag, Period))
        {
            yield break;
        }

        var last = path[^1];
        var arrived = last.To == to && (path.Count > 1 || from != to);
        if (arrived)
        {
            var isCertain = DateOracle.IsCertain(path, question.MinLag, Period);
            if (isCertain || question.Order == Order.Possible)
            {
                yield return (path, isCertain);
            }
        }

        foreach (var next in _legs.Where(leg => leg.From == last.To && !path.Contains(leg) && path.Count < maxLegs))
        {
            if (Join(last, known[^1], next) is { } joined && (!arrived || joined.IsAsserted) && (!isSimple || joined.IsAsserted || !Returns(path, known, next, joined.Known)))
            {
                foreach (var route in Extend([.. path, next], [.. known, joined.Known], maxLegs, isSimple))
                {
                    yield return route;
                }
            }
        }
    }

    private (HashSet<string> Known, bool IsAsserted)? Join(OracleLeg leg, HashSet<string> known, OracleLeg next)
    {
        var narrowed = Narrow(known, next, next.IsRefitted);
        if (next.IsNextInChainOf(leg) || (next.Transfer != leg.Transfer && IsDeclared(leg, next)))
        {
            return (narrowed.Count > 0 ? narrowed : [.. next.Goods], true);
        }

        if (next.Transfer == leg.Transfer || !question.Inferred || graph.Backfills.Contains((leg.Transfer.Id, next.Transfer.Id)))
        {
            return null;
        }

        if (question.Continuity == Continuity.None)
        {
            return (narrowed.Count > 0 ? narrowed : [.. next.Goods], false);
        }

        var pairs =
            from a in leg.Goods
            where known.Any(k => k == a || GoodsOracle.Between(a, k, isRefitted: false) >= Continuity.SameCategory)
            from b in next.Goods
            select GoodsOracle.Between(a, b, next.IsRefitted);
        if (!pairs.Any(continuity => continuity >= question.Continuity))
        {
            return null;
        }

        if (narrowed.Count > 0)
        {
            return (narrowed, false);
        }

        var isPart = question.Continuity <= Continuity.ContainsComponent && known.Any(a => next.Goods.Any(b => GoodsOracle.Between(a, b, next.IsRefitted) == Continuity.ContainsComponent));
        return isPart ? ([.. next.Goods], false) : null;
    }

    /// <summary>A declared link holds unless the goods as stated exclude each other; a source may well say that they were rebuilt.</summary>
    private static bool IsDeclared(OracleLeg leg, OracleLeg next) =>
        next.Transfer.Continues.Contains(leg.Transfer.Id)
        && (leg.Goods.Length == 0 || next.Goods.Length == 0 || leg.Goods.Contains("weapons") || next.Goods.Contains("weapons")
            || leg.Goods.Any(a => next.Goods.Any(b => GoodsOracle.Between(a, b, isRefitted: true) is not null)));

    private static HashSet<string> Narrow(IEnumerable<string> known, OracleLeg next, bool isRefitted) =>
    [
        .. from a in known
           from b in next.Goods
           where GoodsOracle.Between(a, b, isRefitted) >= Continuity.SameCategory
           select GoodsOracle.Finer(a, b),
    ];

    /// <summary>Whether the same good would come to a party again; a round trip may close where it began.</summary>
    private bool Returns(List<OracleLeg> path, List<HashSet<string>> known, OracleLeg next, HashSet<string> goods) =>
        (path[0].From != from && next.To == from && from != to && IsSame(known[0], goods))
        || path.Where((leg, i) => (leg.To == next.To || (leg.From == next.To && !(i == 0 && from == to && next.To == to))) && IsSame(known[i], goods)).Any();

    private static bool IsSame(HashSet<string> a, HashSet<string> b) =>
        (a.Count == 0 && b.Count == 0) || a.Overlaps(b) || a.Any(x => b.Any(y => GoodsOracle.Between(x, y, isRefitted: false) >= Continuity.SameCategory));
}
