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
    private readonly IReadOnlyList<ReachBlock> _blocks;
    private readonly Order _order;
    private ReachBlock? _block;
    private int _next;
    private int _party;
    private EntityId _id;
    private ulong _bits;
    private int _bit;

    internal ReachPairs(FactStore store, IReadOnlyList<ReachBlock> blocks, Order order) => (_store, _blocks, _order) = (store, blocks, order);

    /// <inheritdoc/>
    public readonly ReachPair Current => new(_block!.Rows[_bit], _id, DayOf(_block.Moment(_party, _bit), _order));

    readonly object IEnumerator.Current => Current;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (_bits == 0)
        {
            if (_block is null || ++_party == _block.Parties)
            {
                if (_next == _blocks.Count)
                {
                    return false;
                }

                (_block, _party) = (_blocks[_next++], 0);
            }

            _bits = _block.Reached[_party];
            _id = _bits == 0 ? default : _store.Entities[_party].Id;
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
}
