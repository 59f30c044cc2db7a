using ArmsGraph.Model;

namespace ArmsGraph.Query.Compare;

/// <summary>A route that differs from one graph to another. A route is the same where its transfers and parties are.</summary>
/// <param name="What">What became of it.</param>
/// <param name="Before">The route before; null where it appeared.</param>
/// <param name="After">The route after; null where it is gone.</param>
/// <param name="Values">Where it changed: the axes of the verdict and the rest that say something else.</param>
public sealed record RouteChange(Change What, Route? Before, Route? After, EquatableList<ValueChange> Values);
