using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Claims;

/// <summary>Who draws on whom: follows <c>derivedFrom</c> from claims to the ends of the chain.</summary>
internal sealed class SourceTree(IReadOnlyDictionary<SourceId, Source> sources)
{
    /// <summary>The sources that a claim rests on beside its own, at any depth.</summary>
    public HashSet<SourceId> Above(Claim claim)
    {
        var above = new HashSet<SourceId>();
        var open = new Stack<SourceId>(ParentsOf(claim));
        while (open.TryPop(out var source))
        {
            if (above.Add(source))
            {
                PushAll(open, ParentsOf(source));
            }
        }

        return above;
    }

    /// <summary>The ends of the chain: sources that draw on none. A claim that rests on nothing else ends at its own source; sources that draw on each other are one end.</summary>
    public IEnumerable<SourceId> Roots(Claim claim)
    {
        if (ParentsOf(claim).Count == 0)
        {
            return [claim.Source];
        }

        var above = Above(claim).OrderBy(source => source.Text, StringComparer.Ordinal).ToList();
        var ends = above.Where(source => ParentsOf(source).Count == 0).ToList();
        return ends.Count > 0 ? ends : above.Take(1);
    }

    public Grade GradeOf(Claim claim) => new(sources.GetValueOrDefault(claim.Source)?.Reliability ?? Reliability.F, claim.Credibility ?? 6);

    private IReadOnlyList<SourceId> ParentsOf(Claim claim) => claim.DerivedFrom.Count > 0 ? claim.DerivedFrom : ParentsOf(claim.Source);

    private IReadOnlyList<SourceId> ParentsOf(SourceId source) => sources.GetValueOrDefault(source)?.DerivedFrom ?? [];

    private static void PushAll(Stack<SourceId> open, IEnumerable<SourceId> sources)
    {
        foreach (var source in sources)
        {
            open.Push(source);
        }
    }
}
