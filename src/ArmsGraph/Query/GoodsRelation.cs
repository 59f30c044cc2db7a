using System.Collections.Concurrent;
using ArmsGraph.Store;

namespace ArmsGraph.Query;

/// <summary>
/// How the goods of a leg continue those that came before (SEMANTICS 3). Two different known systems refute continuity, lineage and refit excepted; a wider
/// value joins a finer one, and what is once known of a lot stays known further down the route.
/// </summary>
internal sealed class GoodsRelation(GoodsTree tree, EntityTable entities, IReadOnlyCollection<(int Part, int Whole)> components)
{
    private readonly ConcurrentDictionary<(int, int, bool), Continuity?> _pairs = [];

    /// <summary>How the second goods continue the first; null where they cannot be the same lot.</summary>
    public Continuity? Between(IReadOnlyList<int> first, IReadOnlyList<int> second, bool refitted)
    {
        Continuity? best = null;
        foreach (var (a, b) in from a in first from b in second select (a, b))
        {
            var found = Between(a, b, refitted);
            best = best is null || found > best ? found ?? best : best;
        }

        return best;
    }

    /// <summary>What is known of the lot after the second goods were stated of it: the finer of each pair that fits.</summary>
    public IReadOnlyList<int> Narrow(IReadOnlyList<int> known, IReadOnlyList<int> stated, bool refitted)
    {
        var narrowed = new SortedSet<int>();
        foreach (var (a, b) in from a in known from b in stated select (a, b))
        {
            if (Between(a, b, refitted) is >= Continuity.SameCategory)
            {
                narrowed.Add(tree.Subsumes(b, a) ? a : b);
            }
        }

        return [.. narrowed];
    }

    /// <summary>Whether goods that a question names may be these.</summary>
    public bool Matches(int asked, IReadOnlyList<int> stated) =>
        tree.IsUnstated(asked) || Between([asked], stated, refitted: false) is >= Continuity.SameCategory;

    private Continuity? Between(int a, int b, bool refitted) => _pairs.GetOrAdd((a, b, refitted), pair => Compare(pair.Item1, pair.Item2, pair.Item3));

    private Continuity? Compare(int a, int b, bool refitted)
    {
        if (tree.IsUnstated(a) || tree.IsUnstated(b))
        {
            return null;
        }

        var same = tree.IsSystem(a) && tree.IsSystem(b) ? CompareSystems(a, b, refitted) : ShareCategory(a, b) ? Continuity.SameCategory : (Continuity?)null;
        return same ?? (IsComponent(a, b) ? Continuity.ContainsComponent : null);
    }

    private Continuity? CompareSystems(int a, int b, bool refitted)
    {
        if (a == b)
        {
            return tree.VariantChain(a).Skip(1).Any() ? Continuity.SameVariant : Continuity.SameSystem;
        }

        return tree.VariantChain(a).Contains(b) || tree.MadeFrom(b).Contains(a) ? Continuity.SameSystem
            : refitted && ShareCategory(a, b) ? Continuity.SameCategory
            : null;
    }

    /// <summary>Whether the category of one holds that of the other; goods that say nothing share none.</summary>
    public bool ShareCategory(int a, int b)
    {
        var (ca, cb) = (tree.CategoryOf(a), tree.CategoryOf(b));
        return ca >= 0 && cb >= 0 && !tree.IsUnstated(ca) && !tree.IsUnstated(cb) && (tree.Subsumes(ca, cb) || tree.Subsumes(cb, ca));
    }

    private bool IsComponent(int part, int whole) =>
        Parts(whole).Any(c => c == part || (!tree.IsSystem(part) && tree.Subsumes(part, c)));

    private IEnumerable<int> Parts(int whole) =>
        (tree.IsSystem(whole) ? tree.Components(whole).Select(c => entities.Canonical(c.Item)) : [])
            .Concat(components.Where(c => tree.Subsumes(c.Whole, whole)).Select(c => c.Part));
}
