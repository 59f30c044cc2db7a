namespace ArmsGraph.Time;

/// <summary>
/// When something happened, twice: where it may lie (qualified dates widened by one unit on each side), and where it lies for certain
/// (a qualified date gives no certainty, so its end is unbounded).
/// </summary>
/// <param name="Possible">The widest reading.</param>
/// <param name="Certain">The reading that supports a certain answer.</param>
public readonly record struct Timing(Extent Possible, Extent Certain)
{
    /// <summary>Undated: the whole line.</summary>
    public static Timing Undated { get; } = new(Extent.Always, Extent.Always);

    /// <summary>
    /// The same as a series of events: that a series has no end in sight says when the last one may be, not when it is.
    /// </summary>
    internal Timing AsEvents()
    {
        var last = Certain.Last.Lo == Window.NoEnd ? new Window(Certain.First.Lo, Window.NoEnd) : Certain.Last;
        var first = Certain.First.Hi == Window.NoStart ? new Window(Window.NoStart, Certain.Last.Hi) : Certain.First;
        return this with { Certain = new Extent(first, last) };
    }

    /// <summary>Not before the later of the given dates: how a delivery that no source dates is bounded.</summary>
    internal static Timing NotBefore(PartialDate? announced, PartialDate? ordered)
    {
        static Extent After(int a, int b) => Extent.At(new Window(Math.Max(a, b), Window.NoEnd));
        static Timing Of(PartialDate? date) => date?.Timing ?? Undated;

        var (a, o) = (Of(announced), Of(ordered));
        return new Timing(
            After(a.Possible.First.Lo, o.Possible.First.Lo),
            After(a.Certain.First.Lo, o.Certain.First.Lo));
    }
}
