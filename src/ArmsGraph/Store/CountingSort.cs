namespace ArmsGraph.Store;

/// <summary>Sorts numbers by small keys, keeping the order of equal ones. O(items + keys).</summary>
internal static class CountingSort
{
    /// <summary>All items by key.</summary>
    /// <param name="keyOf">By item: its key.</param>
    /// <param name="keys">How many keys there are.</param>
    public static int[] By(ReadOnlySpan<int> keyOf, int keys)
    {
        var (next, sorted) = (Starts(keyOf, keys), new int[keyOf.Length]);
        for (var item = 0; item < keyOf.Length; item++)
        {
            sorted[next[keyOf[item]]++] = item;
        }

        return sorted;
    }

    /// <summary>The items of <paramref name="order"/> by key.</summary>
    /// <param name="order">The items.</param>
    /// <param name="keyOf">By item: its key.</param>
    /// <param name="keys">How many keys there are.</param>
    public static int[] By(int[] order, ReadOnlySpan<int> keyOf, int keys)
    {
        var (next, sorted) = (Starts(keyOf, keys), new int[order.Length]);
        foreach (var item in order)
        {
            sorted[next[keyOf[item]]++] = item;
        }

        return sorted;
    }

    private static int[] Starts(ReadOnlySpan<int> keyOf, int keys)
    {
        var next = new int[keys + 1];
        foreach (var key in keyOf)
        {
            next[key + 1]++;
        }

        for (var k = 0; k < keys; k++)
        {
            next[k + 1] += next[k];
        }

        return next;
    }
}
