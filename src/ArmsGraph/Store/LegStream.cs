namespace ArmsGraph.Store;

/// <summary>Legs one after another in time, with nothing beside them but their ends: what one pass over them needs.</summary>
/// <param name="From">By place: the supplier.</param>
/// <param name="To">By place: the recipient.</param>
/// <param name="When">By place: the code of the timing; never falls.</param>
internal readonly record struct LegStream(ReadOnlyMemory<int> From, ReadOnlyMemory<int> To, ReadOnlyMemory<int> When)
{
    public int Count => From.Length;
}
