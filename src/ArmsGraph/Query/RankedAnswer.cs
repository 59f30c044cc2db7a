using System.Collections;

namespace ArmsGraph.Query;

/// <summary>What answers a question, best first; a list that knows whether it is complete.</summary>
/// <typeparam name="TQuestion">The question.</typeparam>
/// <typeparam name="TItem">What answers it.</typeparam>
public abstract class RankedAnswer<TQuestion, TItem> : IReadOnlyList<TItem>
{
    private readonly IReadOnlyList<TItem> _items;

    private protected RankedAnswer(TQuestion question, IReadOnlyList<TItem> items, Completeness completeness) => (Question, _items, Completeness) = (question, items, completeness);

    /// <summary>The question, its floors and caps included.</summary>
    public TQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public TItem this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<TItem> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
