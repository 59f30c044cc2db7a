using System.Collections;
using System.Numerics;
using ArmsGraph.Model;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Reads the pairs of a table one after another. A value: it is not shared and not copied while it reads.</summary>
public struct ReachPairs : IEnumerator<ReachPair>
{
    private readonly FactStore _store;
    private readonly ReachBlock.Page[] _pages;
    private readonly Order _order;
    private ReachBlock.Page _page = new([], []);
    private int _nextPage;
    private int _nextEntry;
    private EntityId _party;
    private Day? _day;
    private ulong _bits;
    private int _bit;

    internal ReachPairs(FactStore store, ReachBlock.Page[] pages, Order order) => (_store, _pages, _order) = (store, pages, order);

    /// <inheritdoc/>
    public readonly ReachPair Current => new(_page.Rows[_bit], _party, _day);

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (_bits == 0 && !NextEntry())
        {
            return false;
        }

        _bit = BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return true;
    }

    /// <inheritdoc/>
    public readonly void Reset() => throw new NotSupportedException("ask the table for another enumerator");

    /// <inheritdoc/>
    public readonly void Dispose()
    {
    }

    internal static Day? DayOf(int moment, Order order) => moment is Window.NoStart or Window.NoEnd ? null : new Day(order == Order.Possible ? moment : moment - 1);

    private bool NextEntry()
    {
        while (_bits == 0)
        {
            if (_nextEntry == _page.Entries.Length)
            {
                if (_nextPage == _pages.Length)
                {
                    return false;
                }

                (_page, _nextEntry) = (_pages[_nextPage++], 0);
            }

            var entry = _page.Entries[_nextEntry++];
            (_bits, _party, _day) = (entry.Bits, _store.Entities[entry.Party].Id, DayOf(entry.Moment, _order));
        }

        return true;
    }
}
