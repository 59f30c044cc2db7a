using ArmsGraph.Model;

namespace ArmsGraph.Query;

/// <summary>Whether a search saw all that the question covers; every cap that was hit is told.</summary>
/// <param name="Reasons">The caps that were hit, in words; none where the search is complete.</param>
public sealed record Completeness(EquatableList<string> Reasons)
{
    /// <summary>Nothing was left out.</summary>
    public static Completeness Complete { get; } = new([]);

    /// <summary>Whether nothing was left out.</summary>
    public bool IsComplete => Reasons.Count == 0;

    /// <summary><c>complete</c>, or <c>truncated: why</c>.</summary>
    public override string ToString() => IsComplete ? "complete" : $"truncated: {string.Join("; ", Reasons)}";
}
