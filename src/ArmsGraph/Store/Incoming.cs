namespace ArmsGraph.Store;

/// <summary>Legs by recipient, then by letter, then by time.</summary>
internal sealed class Incoming(Segments segments, int[] leg, int[] from, int[] when)
{
    public Segments Segments => segments;

    /// <summary>By place: the leg.</summary>
    public int[] Leg => leg;

    /// <summary>By place: the supplier of the leg, beside it so that a search for one does not leave the list.</summary>
    public int[] From => from;

    /// <summary>By place: the code of the leg's timing, beside it for the same reason; never falls within a segment.</summary>
    public int[] When => when;

    public ReadOnlySpan<int> At(int party)
    {
        var (first, end) = segments.LegsAt(party);
        return leg.AsSpan(first, end - first);
    }

    /// <summary>The first place of some that lie by time whose code is the given one or a later; the end where there is none.</summary>
    public int FirstFrom(int start, int end, int code)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            (start, end) = when[middle] >= code ? (start, middle) : (middle + 1, end);
        }

        return start;
    }
}
