using ArmsGraph.Query;
using ArmsGraph.Query.Reach;
using ArmsGraph.Time;

namespace ArmsGraph;

/// <content>How far goods go, and when.</content>
public sealed partial class TransferGraph
{
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

    /// <summary>Question 3: when goods can have left each party, or one, at the latest to be at another by a day.</summary>
    /// <param name="to">Where they have to be.</param>
    /// <param name="by">The day by whose end they have to be there, inclusive; null is any time.</param>
    /// <param name="from">Where they may start; null is every other party.</param>
    /// <param name="cancellation">Stops the search.</param>
    public DepartureAnswer LatestDeparture(string to, Day? by = null, string? from = null, CancellationToken cancellation = default) =>
        Ask(new DepartureQuestion { From = from is null ? [] : [from], To = [to], By = by }, cancellation);

    /// <summary>Question 9: the parties whose goods can have reached another, each with its last dispatch.</summary>
    /// <param name="to">Where goods have come.</param>
    /// <param name="cancellation">Stops the search.</param>
    public DepartureAnswer Origins(string to, CancellationToken cancellation = default) => Ask(new DepartureQuestion { To = [to] }, cancellation);

    /// <summary>Questions 3 and 9. O(E log V) for each state of the lot, in time; O(E) for each in space, since a lot is only known forwards.</summary>
    public DepartureAnswer Ask(DepartureQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return DepartureQueries.Ask(ViewFor(question.View), question, cancellation);
    }

    /// <summary>Question 8: the parties that documented transfers lead to, the first reached first.</summary>
    /// <param name="from">Where goods start.</param>
    /// <param name="cancellation">Stops the search.</param>
    public DestinationAnswer Destinations(string from, CancellationToken cancellation = default) => Ask(new DestinationQuestion { From = [from] }, cancellation);

    /// <summary>Question 8. The cost of <see cref="ArrivalQuestion"/>.</summary>
    public DestinationAnswer Ask(DestinationQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfNegative(question.Skip);
        ArgumentOutOfRangeException.ThrowIfNegative(question.Top);
        var all = Ask(question.Arrivals, cancellation);
        return new DestinationAnswer(question, all, [.. all.Skip(question.Skip).Take(question.Top)]);
    }
}
