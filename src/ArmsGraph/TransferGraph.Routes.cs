using ArmsGraph.Diagnostics;
using ArmsGraph.Query;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;

namespace ArmsGraph;

/// <content>By which ways goods go: routes.</content>
public sealed partial class TransferGraph
{
    /// <summary>The documented routes from one party to another, the best first; for more, ask a <see cref="RouteQuestion"/>.</summary>
    /// <example><code>foreach (var route in graph.Routes(from: "KOR", to: "UKR")) Console.WriteLine(route);</code></example>
    public RouteAnswer Routes(string from, string to, CancellationToken cancellation = default) => Ask(new RouteQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 6: the best routes. Exponential in the cap on legs at worst; prunes by what leads to the destination.</summary>
    /// <exception cref="UnknownNameException">The question names what the graph does not know.</exception>
    public RouteAnswer Ask(RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return RouteQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>All routes of a question, lazily and unranked; the caps on count and rank are left aside.</summary>
    public IEnumerable<Route> Enumerate(RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return RouteQueries.Enumerate(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 6 as a stream: all routes one after another without an object for each, unranked; the cap on rank is left aside.</summary>
    public RouteWalk Walk(RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return RouteQueries.Walk(ViewFor(question.View), question, cancellation);
    }

    /// <summary>The leg of a number, as a walk gives it.</summary>
    /// <param name="number">From 0, less than the number of legs of the whole graph.</param>
    public Leg LegAt(int number) => number >= 0 && number < _store.Legs.Count ? new Leg(_store, number) : throw new ArgumentOutOfRangeException(nameof(number));

    /// <summary>Question 7: the legs of documented transfers that lie on some way from one party to another.</summary>
    /// <param name="from">Where ways start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="cancellation">Stops the search.</param>
    public SubgraphAnswer RouteSubgraph(string from, string to, CancellationToken cancellation = default) => Ask(new SubgraphQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 7. Labels forwards and backwards, O(E log V) for each state of the lot; no cap on legs.</summary>
    public SubgraphAnswer Ask(SubgraphQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return SubgraphQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 4: the documented routes of the fewest legs.</summary>
    /// <param name="from">Where routes start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="cancellation">Stops the search.</param>
    public FewestLegsAnswer FewestLegs(string from, string to, CancellationToken cancellation = default) => Ask(new FewestLegsQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 4. O(K E) for K legs and each state of the lot, and the routes of that length.</summary>
    public FewestLegsAnswer Ask(FewestLegsQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return FewestLegsQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 5: in how few days, from dispatch to arrival, documented transfers can have led from one party to another.</summary>
    /// <param name="from">Where goods start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="cancellation">Stops the search.</param>
    public FastestAnswer Fastest(string from, string to, CancellationToken cancellation = default) => Ask(new FastestQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 5. Best first; O(L E log L) for L labels that stand beside each other at a node.</summary>
    public FastestAnswer Ask(FastestQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return FastestQueries.Ask(ViewFor(question.View), question, cancellation);
    }
}
