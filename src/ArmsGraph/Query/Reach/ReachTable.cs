using System.Collections;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrivals from several origins under the order that was asked for, as pairs of origin and party; the origin itself is left out.</summary>
public sealed class ReachTable : IEnumerable<ReachPair>
{
    private readonly FactStore _store;
    private readonly IReadOnlyList<ReachBlock> _blocks;
    private readonly ReachBlock.Page[] _pages;

    internal ReachTable(FactStore store, ReachTableQuestion question, IReadOnlyList<ReachBlock> blocks, Completeness completeness) =>
        (_store, Question, _blocks, _pages, Completeness) = (store, question, blocks, [.. blocks.SelectMany(block => block.Pages)], completeness);

    /// <summary>The question, its floors and caps included.</summary>
    public ReachTableQuestion Question { get; }

    /// <summary>Whether the search saw all that the question covers.</summary>
    public Completeness Completeness { get; }

    /// <summary>The parties reached from one origin, by day, then by id. O(what the 64 origins of its block reach, and parties log parties).</summary>
    /// <param name="row">The place of the origin in the question, from 0.</param>
    public IReadOnlyList<ReachPair> Row(int row)
    {
        var (block, bit) = Find(row);
        return
        [
            .. block.Entries.Where(entry => entry.Has(bit)).OrderBy(entry => entry.Moment).ThenBy(entry => _store.Entities.Ranks[entry.Party])
                .Select(entry => PairOf(row, entry.Party, entry.Moment)),
        ];
    }

    /// <summary>When a party is reached from an origin; null where it is not. O(origins), and the first time for each 64 of them O(what these reach).</summary>
    /// <param name="row">The place of the origin in the question, from 0.</param>
    /// <param name="to">The party: id or name.</param>
    /// <exception cref="Diagnostics.UnknownNameException">Nothing bears the name.</exception>
    public ReachPair? Find(int row, string to)
    {
        var (block, bit) = Find(row);
        var party = _store.Entities.Canonical(_store.Entities.Find<Party>(to, "party").Id);
        return block.Moment(party, bit) is { } moment ? PairOf(row, party, moment) : null;
    }

    /// <summary>All pairs, in no order of meaning: what reads a whole table fastest.</summary>
    public ReachPairs GetEnumerator() => new(_store, _pages, Question.Order);

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

    private ReachPair PairOf(int row, int party, int moment) => new(row, _store.Entities[party].Id, ReachPairs.DayOf(moment, Question.Order));
}
