using System.Collections;
using ArmsGraph.Model;

namespace ArmsGraph.Query.Routes;

/// <summary>The routes that answer a question, best first; knows whether they are all.</summary>
public sealed class RouteAnswer : IReadOnlyList<Route>
{
    private readonly EquatableList<Route> _routes;

    internal RouteAnswer(RouteQuestion question, EquatableList<Route> routes, Completeness completeness) =>
        (Question, _routes, Completeness) = (question, routes, completeness);

    /// <summary>The question, its floors and caps included.</summary>
    public RouteQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public int Count => _routes.Count;

    /// <inheritdoc/>
    public Route this[int index] => _routes[index];

    /// <inheritdoc/>
    public IEnumerator<Route> GetEnumerator() => _routes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
