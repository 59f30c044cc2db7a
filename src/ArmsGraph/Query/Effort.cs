namespace ArmsGraph.Query;

/// <summary>How far one search may go: counts its steps, ends it at the budget, and heeds a cancellation at each count.</summary>
/// <param name="budget">The most steps.</param>
/// <param name="cancellation">Stops the search at the next count.</param>
/// <param name="watch">Is told each count; how tests see where a search stops.</param>
internal sealed class Effort(long budget, CancellationToken cancellation, Action<long>? watch = null)
{
    public long Steps { get; private set; }

    public bool IsSpent => Steps > budget;

    /// <summary>Complete, or the budget that ended the search.</summary>
    public Completeness Completeness => IsSpent ? new Completeness([FormattableString.Invariant($"budget of {budget} steps")]) : Completeness.Complete;

    /// <summary>Counts one step, or several that were made at once; false where the budget does not hold them.</summary>
    public bool Spend(long steps = 1)
    {
        Steps += steps;
        watch?.Invoke(Steps);
        cancellation.ThrowIfCancellationRequested();
        return !IsSpent;
    }
}
