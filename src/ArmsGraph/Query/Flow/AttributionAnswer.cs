using ArmsGraph.Model;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>Estimated origins of what a party received, the largest first. No source says so; another convention gives other shares.</summary>
public sealed class AttributionAnswer : RankedAnswer<AttributionQuestion, Attribution>
{
    internal AttributionAnswer(AttributionQuestion question, EquatableList<Attribution> found, EquatableList<string> assumptions, EquatableList<Leg> received, Completeness completeness)
        : base(question, found, completeness) => (Assumptions, Received) = (assumptions, received);

    /// <summary>What the estimate takes for given, in words.</summary>
    public EquatableList<string> Assumptions { get; }

    /// <summary>The legs by which the party received, in the order taken.</summary>
    public EquatableList<Leg> Received { get; }
}
