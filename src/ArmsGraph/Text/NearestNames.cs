namespace ArmsGraph.Text;

/// <summary>Known names that resemble a name that is not known, for "did you mean".</summary>
public static class NearestNames
{
    private const int LongestCompared = 64;

    /// <summary>The names that differ least from one, case aside; one that goes on where it ends differs little. Time is proportional to the number of names; names of more than 64 UTF-16 units resemble nothing.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="known">The names that are.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="steps">In how many letters a name may differ at most (one more, one less, another, two swapped), inclusive; a third of its letters where it is null.</param>
    /// <returns>The nearest first, those that are as near in ordinal order; none where nothing resembles it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> known, int count = 3, int? steps = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        if (name.Length > LongestCompared)
        {
            return [];
        }

        var wanted = name.ToUpperInvariant();
        var allowed = steps ?? Math.Max(1, wanted.Length / 3);
        return
        [
            .. known.Distinct(StringComparer.Ordinal)
                .Where(k => k.Length <= LongestCompared)
                .Select(k => (Name: k, Distance: Distance(wanted, k.ToUpperInvariant())))
                .Where(k => k.Distance <= allowed)
                .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal)
                .Take(count).Select(k => k.Name),
        ];
    }

    /// <summary>Edit distance that counts a swap of neighbours as one step (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 2 && b.Length > a.Length && b.StartsWith(a, StringComparison.Ordinal))
        {
            return 1;
        }

        var width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows[(2 * width)..];
        for (var j = 0; j <= b.Length; j++)
        {
            now[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var oldest = before;
            before = last;
            last = now;
            now = oldest;
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                now[j] = best;
            }
        }

        return now[b.Length];
    }
}
