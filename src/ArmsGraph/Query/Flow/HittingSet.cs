namespace ArmsGraph.Query.Flow;

/// <summary>The smallest set that shares a member with each of several sets: branch and bound, one size after the other. Exponential in the size of the answer at worst.</summary>
internal sealed class HittingSet(IReadOnlyList<int[]> sets, Effort effort)
{
    private readonly HashSet<int> _chosen = [];
    private readonly HashSet<int> _barred = [];

    /// <summary>Looks for a set of at least one size and below another; tells the least size that is not ruled out, and a set of it where there is one.</summary>
    public (int Size, int[]? Set) Smallest(int least, int below)
    {
        for (var size = least; size < below; size++)
        {
            _chosen.Clear();
            _barred.Clear();
            if (Extend(size))
            {
                return (size, [.. _chosen.Order()]);
            }

            if (effort.IsSpent)
            {
                return (size, null);
            }
        }

        return (below, null);
    }

    private bool Extend(int left)
    {
        if (!effort.Spend())
        {
            return false;
        }

        var open = sets.Where(set => !set.Any(_chosen.Contains)).Select(set => set.Where(member => !_barred.Contains(member)).ToArray()).OrderBy(set => set.Length).ToList();
        if (open.Count == 0)
        {
            return true;
        }

        if (open[0].Length == 0 || Disjoint(open) > left)
        {
            return false;
        }

        var barred = new List<int>();
        foreach (var member in open[0].OrderByDescending(member => open.Count(set => set.Contains(member))).ThenBy(member => member))
        {
            _chosen.Add(member);
            if (Extend(left - 1))
            {
                return true;
            }

            _chosen.Remove(member);
            _barred.Add(member);
            barred.Add(member);
        }

        _barred.ExceptWith(barred);
        return false;
    }

    /// <summary>Sets of which no two share a member each need one of their own.</summary>
    private static int Disjoint(List<int[]> open)
    {
        var used = new HashSet<int>();
        var count = 0;
        foreach (var set in open)
        {
            if (!set.Any(used.Contains))
            {
                used.UnionWith(set);
                count++;
            }
        }

        return count;
    }
}
