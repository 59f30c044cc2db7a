using ArmsGraph.Model;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>How many items, at least and at most; goods that pass twice count twice.</summary>
/// <param name="Question">The question, its floors and budget included.</param>
/// <param name="Documented">At least: what documented chains delivered, with the least of each stated quantity.</param>
/// <param name="Possible">At most: no more can have come, if the facts hold all transfers; null is unbounded.</param>
/// <param name="Chains">The last legs of the documented chains that were delivered.</param>
/// <param name="Binding">Legs that together let through no more than <see cref="Possible"/>.</param>
/// <param name="Unbounded">Legs of unstated or open quantity that leave it without an upper bound.</param>
/// <param name="OtherUnits">Legs that are counted in other units than items: told, not added.</param>
/// <param name="IsUpperBoundOnly">Whether some window is wider than a day, or goods are named more widely on some legs than on others: the true maximum may then be less.</param>
/// <param name="Completeness">Whether the search was ended early; then <see cref="Possible"/> is what the destination received from anybody, and no leg binds.</param>
public sealed record BoundsAnswer(
    BoundsQuestion Question, decimal Documented, decimal? Possible, EquatableList<Leg> Chains, EquatableList<Leg> Binding, EquatableList<Leg> Unbounded, EquatableList<Leg> OtherUnits,
    bool IsUpperBoundOnly, Completeness Completeness);
