using ArmsGraph.Time;

namespace ArmsGraph.Tests.Query;

/// <summary>Half-days of the oracles as days; those near the bounds of their line stand for an end that nothing bounds.</summary>
internal static class HalfDay
{
    private static readonly int Zero = ArmsGraph.Time.Day.Parse("2019-12-31").Number;

    public static Day? Day(int halfDay) => halfDay < -6 || halfDay >= 2 * (Span.All.Hi - 6) ? null : new Day(Zero + (halfDay >> 1));
}
