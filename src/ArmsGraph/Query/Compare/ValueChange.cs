namespace ArmsGraph.Query.Compare;

/// <summary>One thing that says something else after.</summary>
/// <param name="Name">A field, an axis of the verdict, or who affirms and denies.</param>
/// <param name="Before">What it said before; empty where it was silent.</param>
/// <param name="After">What it says after.</param>
public sealed record ValueChange(string Name, string Before, string After)
{
    /// <summary><c>stage: pledged -&gt; delivered</c>.</summary>
    public override string ToString() => $"{Name}: {(Before.Length == 0 ? "not told" : Before)} -> {(After.Length == 0 ? "not told" : After)}";
}
