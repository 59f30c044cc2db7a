using ArmsGraph.Diagnostics;
using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Store;

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

    /// <summary>Question 6 as a stream: all routes one after another without an object for each, unranked; the cap on rank is left aside.</summary>
    public RouteWalk Walk(RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return RouteQueries.Walk(ViewFor(question.View), question, cancellation);
    }

    /// <summary>The leg of a number, as a walk gives it.</summary>
    /// <param name="number">From 0, less than the number of legs of the whole graph.</param>
    public Leg LegAt(int number) => number >= 0 && number < _store.Legs.Count ? new Leg(_store, number) : throw new ArgumentOutOfRangeException(nameof(number));

    /// <summary>Question 1: whether documented transfers lead from one party to another.</summary>
    public ReachAnswer Reaches(string from, string to, CancellationToken cancellation = default) => Ask(new ReachQuestion { From = [from], To = [to] }, cancellation);

    /// <summary>Question 1. O(E log E) for each state of the lot; no cap on legs.</summary>
    public ReachAnswer Ask(ReachQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ReachQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 2: when goods of a party can have come to another, or to all others, at the earliest.</summary>
    /// <param name="from">Where goods start.</param>
    /// <param name="to">Where they may end; null is every other party.</param>
    /// <param name="cancellation">Stops the search.</param>
    public ArrivalAnswer EarliestArrival(string from, string? to = null, CancellationToken cancellation = default) =>
        Ask(new ArrivalQuestion { From = [from], To = to is null ? [] : [to] }, cancellation);

    /// <summary>Question 2. One pass over the legs in time, O(E), where every date is a day and goods stay what they are; else O(E log V) for each state of the lot.</summary>
    public ArrivalAnswer Ask(ArrivalQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var view = ViewFor(question.View);
        return new ArrivalAnswer(
            question, new ArrivalSearch(new Terrain(view, question), question, PartyChoice.Of(view, question.From), question.To.Count == 0 ? [] : PartyChoice.Of(view, question.To)), cancellation);
    }

    /// <summary>Question 25: when goods of each of several parties can have come to every other at the earliest.</summary>
    public ReachTable ReachTable(params string[] from) => Ask(new ReachTableQuestion { From = [.. from] });

    /// <summary>Question 25. A pass for 64 origins where one pass answers <see cref="ArrivalQuestion"/>, else a search for each origin.</summary>
    public ReachTable Ask(ReachTableQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ReachTableQueries.Ask(ViewFor(question.View), question, cancellation);
    }
}
