namespace ArmsGraph.Time;

/// <summary>A half-open stretch of days <c>[Lo, Hi)</c> in which one moment lies; an end that is open or unknown is unbounded.</summary>
public readonly record struct Window
{
    internal const int NoStart = int.MinValue;
    internal const int NoEnd = int.MaxValue;

    internal Window(int lo, int hi) => (Lo, Hi) = (lo, hi);

    /// <summary>The whole line of time: nothing is known.</summary>
    public static Window Always { get; } = new(NoStart, NoEnd);

    /// <summary>The first day, inclusive; null where open or unknown.</summary>
    public Day? From => Lo is NoStart or NoEnd ? null : new Day(Lo);

    /// <summary>The last day, inclusive; null where open or unknown.</summary>
    public Day? To => Hi is NoEnd or NoStart ? null : new Day(Hi - 1);

    internal int Lo { get; }

    internal int Hi { get; }

    internal bool IsOneDay => Lo != NoStart && Hi != NoEnd && Hi - Lo == 1;

    internal bool IsEmpty => Lo >= Hi;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Window other) => Lo < other.Hi && other.Lo < Hi;

    /// <summary>Whether every day of the other lies in this one.</summary>
    public bool Contains(Window other) => Lo <= other.Lo && other.Hi <= Hi;

    internal Window Intersect(Window other) => new(Math.Max(Lo, other.Lo), Math.Min(Hi, other.Hi));

    /// <summary><c>2022-01-01..2022-12-31</c>, inclusive; an unbounded end is left empty, and both ends unbounded is <c>undated</c>.</summary>
    public override string ToString() => this == Always ? "undated" : Lo == NoEnd ? "after all days" : Hi == NoStart ? "before all days" : IsOneDay ? $"{From}" : $"{From}..{To}";
}
