namespace ArmsGraph.Store;

/// <summary>Sorts numbers by small keys, keeping the order of equal ones. O(items + keys).</summary>
internal static class CountingSort
{
    /// <summary>The items of <paramref name="order"/> by key.</summary>
    /// <param name="order">The items.</param>
    /// <param name="keyOf">By item: its key.</param>
    /// <param name="keys">How many keys there are.</param>
    public static int[] By(int[] order, int[] keyOf, int keys)
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

        var sorted = new int[order.Length];
        foreach (var item in order)
        {
            sorted[next[keyOf[item]]++] = item;
        }

        return sorted;
    }
}
