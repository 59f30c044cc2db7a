namespace ArmsGraph.Store;

/// <summary>Legs by supplier: legs are numbered so that those of a party lie together, by letter, then by time.</summary>
internal sealed class Outgoing(Segments segments)
{
    public Segments Segments => segments;

    public LegRange At(int party)
    {
        var (first, end) = segments.LegsAt(party);
        return new LegRange(first, end);
    }
}
