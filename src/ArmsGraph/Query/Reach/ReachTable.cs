using System.Collections;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrivals from several origins under the order that was asked for, as pairs of origin and party; the origin itself is left out.</summary>
public sealed class ReachTable : IEnumerable<ReachPair>
{
    private readonly FactStore _store;
    private readonly IReadOnlyList<ReachBlock> _blocks;

    internal ReachTable(FactStore store, ReachTableQuestion question, IReadOnlyList<ReachBlock> blocks, Completeness completeness) =>
        (_store, Question, _blocks, Completeness) = (store, question, blocks, completeness);

    /// <summary>The question, its floors and caps included.</summary>
    public ReachTableQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <summary>The parties reached from one origin, by day, then by id. O(parties log parties).</summary>
    /// <param name="row">The place of the origin in the question, from 0.</param>
    public IReadOnlyList<ReachPair> Row(int row)
    {
        var (block, bit) = Find(row);
        return
        [
            .. Enumerable.Range(0, block.Parties).Where(party => block.Has(party, bit))
                .OrderBy(party => block.Moment(party, bit)).ThenBy(party => _store.Entities.Ranks[party])
                .Select(party => PairOf(block, party, bit)),
        ];
    }

    /// <summary>When a party is reached from an origin; null where it is not. O(1).</summary>
    /// <param name="row">The place of the origin in the question, from 0.</param>
    /// <param name="to">The party: id or name.</param>
    /// <exception cref="Diagnostics.UnknownNameException">Nothing bears the name.</exception>
    public ReachPair? Find(int row, string to)
    {
        var (block, bit) = Find(row);
        var party = _store.Entities.Canonical(_store.Entities.Find<Party>(to, "party").Id);
        return block.Has(party, bit) ? PairOf(block, party, bit) : null;
    }

    /// <summary>All pairs, by party and origin in no order of meaning: what reads a whole table fastest.</summary>
    public ReachPairs GetEnumerator() => new(_store, _blocks, Question.Order);

    IEnumerator<ReachPair> IEnumerable<ReachPair>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (ReachBlock Block, int Bit) Find(int row)
    {
        foreach (var block in _blocks)
        {
            if (Array.IndexOf(block.Rows, row) is var bit and >= 0)
            {
                return (block, bit);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(row), row, "the question has no such origin");
    }

    private ReachPair PairOf(ReachBlock block, int party, int bit) => new(block.Rows[bit], _store.Entities[party].Id, ReachPairs.DayOf(block.Moment(party, bit), Question.Order));
}
