using ArmsGraph.Diagnostics;
using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;

namespace ArmsGraph;

/// <content>Where goods go: reach and routes.</content>
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

    /// <summary>Question 1: whether documented transfers lead from one party to another.</summary>
    public ReachAnswer Reaches(string from, string to, CancellationToken cancellation = default) => Ask(new ReachQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 1. O(E log E) for each state of the lot; no cap on legs.</summary>
    public ReachAnswer Ask(ReachQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ReachQueries.Ask(ViewFor(question.View), question, cancellation);
    }
}
