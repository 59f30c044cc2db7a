using System.Collections;
using ArmsGraph.Model;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrivals under the order asked for, the earliest first, then by id; what the other order gives is found when it is first asked for.</summary>
public sealed class ArrivalAnswer : IReadOnlyList<Arrival>
{
    private readonly ArrivalSearch _search;
    private readonly Moments _moments;
    private readonly Lazy<Moments> _others;

    internal ArrivalAnswer(ArrivalQuestion question, ArrivalSearch search, CancellationToken cancellation)
    {
        var effort = new Effort(question.Budget, cancellation);
        (Question, _search, _moments) = (question, search, search.Run(question.Order, effort));
        _others = new Lazy<Moments>(() => search.Run(question.Order == Order.Possible ? Order.Certain : Order.Possible, new Effort(question.Budget, CancellationToken.None)));
        Completeness = effort.Completeness;
    }

    /// <summary>The question, its floors and caps included.</summary>
    public ArrivalQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public int Count => _moments.Count;

    /// <inheritdoc/>
    public Arrival this[int index] => index >= 0 && index < Count ? new Arrival(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Arrival> GetEnumerator()
    {
        for (var place = 0; place < Count; place++)
        {
            yield return new Arrival(this, place);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A route that arrives at the earliest, of the surest order that the arrival has.</summary>
    /// <param name="arrival">An arrival of this answer.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Route? Witness(Arrival arrival, CancellationToken cancellation = default) =>
        _search.Witness(_search.Store.Entities.Canonical(arrival.Party), arrival.IsCertain ? Order.Certain : Order.Possible, cancellation);

    internal EntityId PartyAt(int place) => _search.Store.Entities[_moments.Party(place)].Id;

    internal int? MomentAt(int place, Order order) => order == Question.Order ? _moments.At(place) : _others.Value.Of(_moments.Party(place));
}
