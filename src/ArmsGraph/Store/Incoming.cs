namespace ArmsGraph.Store;

/// <summary>Legs by recipient, then by letter, then by time.</summary>
internal sealed class Incoming(Segments segments, int[] leg, int[] from)
{
    public Segments Segments => segments;

    /// <summary>By place: the leg.</summary>
    public int[] Leg => leg;

    /// <summary>By place: the supplier of the leg, beside it so that a search for one does not leave the list.</summary>
    public int[] From => from;

    public ReadOnlySpan<int> At(int party)
    {
        var (first, end) = segments.LegsAt(party);
        return leg.AsSpan(first, end - first);
    }
}
