namespace ArmsGraph.Query.Reach;

/// <summary>Parties and the moments found for them, by moment, then by id.</summary>
internal sealed class Moments(int[] parties, int[] moments)
{
    private volatile Dictionary<int, int>? _places;

    public int Count => parties.Length;

    public int Party(int place) => parties[place];

    public int At(int place) => moments[place];

    public int? Of(int party)
    {
        _places ??= Enumerable.Range(0, parties.Length).ToDictionary(place => parties[place]);
        return _places.TryGetValue(party, out var place) ? moments[place] : null;
    }

    /// <summary>The same in order. What comes in order of time, as a pass gives it, needs only equal moments sorted.</summary>
    public static Moments Sorted(ReadOnlySpan<int> parties, ReadOnlySpan<int> moments, int[] ranks)
    {
        var keys = new long[parties.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)moments[i] << 32) | (uint)ranks[parties[i]];
        }

        var sorted = parties.ToArray();
        SortRuns(keys, sorted);
        var times = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            times[i] = (int)(keys[i] >> 32);
        }

        return new Moments(sorted, times);
    }

    private static void SortRuns(long[] keys, int[] parties)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] >> 32 == keys[start] >> 32)
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(keys, parties, start, end - start);
            }

            start = end;
        }
    }
}
