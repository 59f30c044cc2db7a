using ArmsGraph.Model;

namespace ArmsGraph.Query.Absence;

/// <summary>One scan: what was relaxed together, and whether a route appeared.</summary>
/// <param name="Relaxed">What was relaxed; nothing for the question as asked.</param>
/// <param name="Helps">Whether a route appeared.</param>
public sealed record RelaxationAttempt(EquatableList<Relaxed> Relaxed, bool Helps)
{
    /// <summary><c>inferred junctions too, dates left aside: no route</c>.</summary>
    public override string ToString() =>
        $"{(Relaxed.Count == 0 ? "as asked" : string.Join(", ", Relaxed.GroupBy(relaxed => relaxed.What).Select(same => same.Last().To)))}: {(Helps ? "a route" : "no route")}";
}
