namespace ArmsGraph.Store;

/// <summary>Legs whose numbers follow each other.</summary>
/// <param name="First">The first.</param>
/// <param name="End">One after the last.</param>
internal readonly record struct LegRange(int First, int End)
{
    public int Count => End - First;

    public int[] ToArray() => [.. Enumerable.Range(First, Count)];

    public IEnumerator<int> GetEnumerator() => Enumerable.Range(First, Count).GetEnumerator();
}
