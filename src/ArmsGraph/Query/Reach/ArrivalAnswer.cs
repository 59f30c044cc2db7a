using System.Collections;
using ArmsGraph.Model;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrivals under the order asked for, the earliest first, then by id; what the other order gives is found when it is first asked for.</summary>
public sealed class ArrivalAnswer : IReadOnlyList<Arrival>
{
    private readonly ArrivalSearch _search;
    private readonly Moments _moments;
    private readonly Order _order;
    private volatile Moments? _others;

    internal ArrivalAnswer(ArrivalQuestion question, ArrivalSearch search, CancellationToken cancellation)
    {
        var effort = new Effort(question.Budget, cancellation);
        (Question, _order, _search, _moments) = (question, question.Order, search, search.Run(question.Order, effort));
        Completeness = effort.Completeness;
    }

    /// <summary>The question, its floors and caps included.</summary>
    public ArrivalQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public int Count => _moments.Count;

    /// <inheritdoc/>
    public Arrival this[int index] => (uint)index < (uint)Count ? new Arrival(this, index) : throw new ArgumentOutOfRangeException(nameof(index));

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

    /// <summary>The earliest moment that some dating allows; <see cref="Window.NoStart"/> where there is none.</summary>
    internal int PossibleAt(int place) => _order == Order.Possible ? _moments.At(place) : OtherAt(place) ?? Window.NoStart;

    /// <summary>The moment by which every dating has the goods there; null where there is none.</summary>
    internal int? CertainAt(int place) => _order == Order.Certain ? _moments.At(place) : OtherAt(place);

    private int? OtherAt(int place)
    {
        _others ??= _search.Run(_order == Order.Possible ? Order.Certain : Order.Possible, new Effort(Question.Budget, CancellationToken.None));
        return _others.Of(_moments.Party(place));
    }
}
