using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>The parties between, the mandatory ones first, then by share, then by id.</summary>
public sealed class IntermediaryAnswer : RankedAnswer<IntermediaryQuestion, Intermediary>
{
    internal IntermediaryAnswer(IntermediaryQuestion question, EquatableList<Intermediary> found, int? fewestLegs, Route? witness, Completeness completeness)
        : base(question, found, completeness) => (FewestLegs, Witness) = (fewestLegs, witness);

    /// <summary>How many legs the shortest routes have; null where nothing reaches, or where shares are not asked for.</summary>
    public int? FewestLegs { get; }

    /// <summary>A route; null where nothing reaches.</summary>
    public Route? Witness { get; }
}
