namespace ArmsGraph.Query.Absence;

/// <summary>One thing that was relaxed.</summary>
/// <param name="What">What.</param>
/// <param name="From">What the question asked for, in words.</param>
/// <param name="To">What it was relaxed to.</param>
public sealed record Relaxed(Relaxation What, string From, string To)
{
    /// <summary><c>continuity from contains-component (asked: continuity from same-category)</c>.</summary>
    public override string ToString() => $"{To} (asked: {From})";
}
