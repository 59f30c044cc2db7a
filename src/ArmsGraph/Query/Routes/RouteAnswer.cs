using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>The routes that answer a question, best first; knows whether they are all.</summary>
public sealed class RouteAnswer : RankedAnswer<RouteQuestion, Route>
{
    internal RouteAnswer(RouteQuestion question, EquatableList<Route> routes, Completeness completeness)
        : base(question, routes, completeness)
    {
    }
}
