using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>The routes of the fewest legs, the best first.</summary>
public sealed class FewestLegsAnswer : RankedAnswer<FewestLegsQuestion, Route>
{
    internal FewestLegsAnswer(FewestLegsQuestion question, int? legs, EquatableList<Route> routes, Completeness completeness)
        : base(question, routes, completeness) => Legs = legs;

    /// <summary>How many legs each of the routes has; null where there is no route.</summary>
    public int? Legs { get; }
}
