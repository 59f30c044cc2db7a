namespace ArmsGraph.Text;

/// <summary>Known names that resemble a name that is not known, for "did you mean".</summary>
internal static class NearestNames
{
    private const int LongestCompared = 64;

    public static IReadOnlyList<string> To(string name, IEnumerable<string> known, int count = 3)
    {
        if (name.Length > LongestCompared)
        {
            return [];
        }

        var wanted = name.ToUpperInvariant();
        var allowed = Math.Max(1, wanted.Length / 3);
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

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var best = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }
}
