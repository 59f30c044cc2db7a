namespace ArmsGraph.Time;

/// <summary>Carries a moment along a chain of legs (SEMANTICS 2). Neighbours alone are not enough: the moment reached is what the next leg must meet.</summary>
/// <remarks>A moment is a day number; <see cref="Window.NoStart"/> is "from the beginning", <see cref="Window.NoEnd"/> "at a time that nothing bounds".</remarks>
internal static class Ordering
{
    /// <summary>The earliest moment at which goods that are there at <paramref name="ready"/> can have passed a leg; null if they cannot.</summary>
    public static int? Possible(Extent leg, int ready, int lag)
    {
        var t = Math.Max(leg.First.Lo, Ready(ready, lag));
        return t < leg.Last.Hi ? t : null;
    }

    /// <summary>The moment by which goods have passed a leg under every dating; null if some dating forbids it.</summary>
    public static int? Certain(Extent leg, int ready, int lag)
    {
        if (ready == Window.NoStart)
        {
            return leg.First.Hi;
        }

        var c = Ready(ready, lag);
        return c <= leg.First.Lo ? leg.First.Hi : c <= leg.Last.Lo ? leg.Last.Hi : null;
    }

    /// <summary>Inside one transfer the source asserts the sequence: the moment moves on, no date is tested.</summary>
    public static int PossibleInside(Extent leg, int ready) => Math.Max(leg.First.Lo, ready);

    /// <summary>
    /// See <see cref="PossibleInside"/>; the moment by which goods have passed under every dating. Legs that last equally long pass the same delivery on;
    /// else goods that surely were there before the first moment pass by it, and others by the last.
    /// </summary>
    public static int CertainInside(Extent leg, Extent before, int ready) =>
        leg == before ? Math.Max(leg.First.Hi, ready)
        : ready <= leg.First.Lo ? leg.First.Hi
        : Math.Max(leg.Last.Hi, ready);

    /// <summary>When goods that are there at a moment may go on.</summary>
    public static int Ready(int moment, int lag) => moment is Window.NoStart or Window.NoEnd ? moment : (int)Math.Min((long)moment + lag, Window.NoEnd);
}
