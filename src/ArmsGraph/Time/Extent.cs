namespace ArmsGraph.Time;

/// <summary>Something that lasts from a first moment to a last one, each known to a window. One moment is an extent whose ends are one.</summary>
/// <param name="First">The window of the first moment.</param>
/// <param name="Last">The window of the last moment; never begins before <paramref name="First"/> does.</param>
public readonly record struct Extent(Window First, Window Last)
{
    /// <summary>Nothing is known of either end.</summary>
    public static Extent Always { get; } = new(Window.Always, Window.Always);

    /// <summary>The days that it may touch: from the earliest first day to the latest last day.</summary>
    public Window Hull => new(First.Lo, Last.Hi);

    /// <summary>The days that it surely covers, from the latest first day to the earliest last one; may be empty.</summary>
    internal Window Core => new(
        First.Hi is Window.NoEnd or Window.NoStart ? First.Hi : First.Hi - 1,
        Last.Lo is Window.NoEnd or Window.NoStart ? Last.Lo : Last.Lo + 1);

    internal static Extent At(Window window) => new(window, window);

    internal static Extent Between(Window first, Window last) =>
        new(new Window(first.Lo, Math.Min(first.Hi, last.Hi)), new Window(Math.Max(first.Lo, last.Lo), last.Hi));
}
