using ArmsGraph.Model;

namespace ArmsGraph.Query.Compare;

/// <summary>What changed from one graph to another.</summary>
/// <param name="Question">The question; null where two graphs were compared that are not one on two days.</param>
/// <param name="Facts">Facts that appeared, are gone or changed, by id.</param>
/// <param name="Routes">Routes that appeared, are gone or changed: those of after in their rank, then those that are gone.</param>
/// <param name="Completeness">Whether both searches for routes saw all.</param>
public sealed record DiffAnswer(DiffQuestion? Question, EquatableList<FactChange> Facts, EquatableList<RouteChange> Routes, Completeness Completeness)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsSame => Facts.Count == 0 && Routes.Count == 0;
}
