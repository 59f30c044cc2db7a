using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Policy;

/// <summary>A stretch of days in which one thing can be said of a rule's force.</summary>
/// <param name="When">The days, both ends inclusive.</param>
/// <param name="Standing">Whether the rule was in force on each of them: certain, possible, or none found.</param>
public sealed record PolicyStretch(Window When, Standing Standing)
{
    /// <summary><c>2014-01-01..2018-12-31 certain</c>.</summary>
    public override string ToString() => $"{(When == Window.Always ? "at any time" : When)} {Words.Of(Standing)}";
}
