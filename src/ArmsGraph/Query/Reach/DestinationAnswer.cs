namespace ArmsGraph.Query.Reach;

/// <summary>A page of the parties that are reached, the earliest first, then by id.</summary>
public sealed class DestinationAnswer : RankedAnswer<DestinationQuestion, Arrival>
{
    private readonly ArrivalAnswer _all;

    internal DestinationAnswer(DestinationQuestion question, ArrivalAnswer all, IReadOnlyList<Arrival> page)
        : base(question, page, DepartureQueries.Page(all.Completeness, question.Skip, page.Count, all.Count)) => _all = all;

    /// <summary>How many parties are reached in all, those on other pages too.</summary>
    public int Total => _all.Count;

    /// <summary>A route that arrives at the earliest, of the surest order that the arrival has.</summary>
    /// <param name="arrival">An arrival of this answer.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Route? Witness(Arrival arrival, CancellationToken cancellation = default) => _all.Witness(arrival, cancellation);
}
