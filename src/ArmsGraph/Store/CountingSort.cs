namespace ArmsGraph.Store;

/// <summary>Sorts numbers by small keys, keeping the order of equal ones. O(items + keys).</summary>
internal static class CountingSort
{
    /// <summary>The items of <paramref name="order"/> by key.</summary>
    public static int[] By(int[] order, int keys, Func<int, int> key)
    {
        var next = new int[keys + 1];
        var keyOf = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            keyOf[i] = key(order[i]);
            next[keyOf[i] + 1]++;
        }

        for (var k = 0; k < keys; k++)
        {
            next[k + 1] += next[k];
        }

        var sorted = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[next[keyOf[i]]++] = order[i];
        }

        return sorted;
    }
}
