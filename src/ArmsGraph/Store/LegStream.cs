namespace ArmsGraph.Store;

/// <summary>Legs one after another in time, with nothing beside them but their ends: what one pass over them needs.</summary>
/// <param name="Letter">The letter of its goods; -1 for all.</param>
/// <param name="From">By place: the supplier.</param>
/// <param name="To">By place: the recipient.</param>
/// <param name="When">By place: the code of the timing; never falls.</param>
/// <param name="Recipients">How many parties receive something in it.</param>
internal readonly record struct LegStream(int Letter, ReadOnlyMemory<int> From, ReadOnlyMemory<int> To, ReadOnlyMemory<int> When, int Recipients)
{
    public int Count => From.Length;

    /// <summary>The rest of it from a code of timing on. O(log legs).</summary>
    public LegStream StartingAt(int code)
    {
        var whens = When.Span;
        var (first, end) = (0, whens.Length);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            (first, end) = whens[middle] >= code ? (first, middle) : (middle + 1, end);
        }

        return this with { From = From[first..], To = To[first..], When = When[first..] };
    }
}
