namespace ArmsGraph.Query.Routes;

/// <summary>The end of routes, from a step on. Before the step goods took as many legs as its layer has; the step stands for all that lead to its place.</summary>
/// <param name="Step">The step; its moment is the earliest at its place.</param>
/// <param name="Layer">How many legs lead to its place, it included; 0 where it is the first leg of the route and just that.</param>
/// <param name="Rest">What follows; null at the end of the route.</param>
internal sealed record RankedTail(Step Step, int Layer, RankedTail? Rest);
