using ArmsGraph.Model;

namespace ArmsGraph.Query.Flow;

/// <summary>The least that must be missing for nothing to reach. It speaks of what the graph holds: goods may go ways that no source reports.</summary>
/// <param name="Question">The question, its floors and budget included.</param>
/// <param name="Lower">At least so many are needed; 0 where nothing reaches as it is.</param>
/// <param name="Best">The size of the smallest set found; null where none is known, or where no set blocks.</param>
/// <param name="Transfers">That set, by id, where transfers are taken away.</param>
/// <param name="Parties">That set, by id, where parties are.</param>
/// <param name="Stops">For each of the set, in its order, a route that it alone stops: the set is not larger than it need be.</param>
/// <param name="Unstoppable">A route on which there is nothing to take away, such as a direct transfer where parties are asked for: no set blocks.</param>
/// <param name="Completeness">Whether the search was ended early; the bounds hold even so.</param>
public sealed record BlockAnswer(
    BlockQuestion Question, int Lower, int? Best, EquatableList<FactId> Transfers, EquatableList<EntityId> Parties, EquatableList<Route> Stops, Route? Unstoppable, Completeness Completeness)
{
    /// <summary>Whether no smaller set blocks: the bounds meet.</summary>
    public bool IsExact => Lower == Best;
}
