using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Finds the earliest moment at each party: in one pass where that is enough, else by labels.</summary>
internal sealed class ArrivalSearch
{
    private readonly Terrain _terrain;
    private readonly TransferQuestion _question;
    private readonly HashSet<int> _from;
    private readonly HashSet<int> _to;

    /// <param name="terrain">What is walked on.</param>
    /// <param name="question">What is asked of transfers.</param>
    /// <param name="from">Where goods start.</param>
    /// <param name="to">Where they may end; none is everywhere else.</param>
    public ArrivalSearch(Terrain terrain, TransferQuestion question, HashSet<int> from, HashSet<int> to) => (_terrain, _question, _from, _to) = (terrain, question, from, to);

    public FactStore Store => _terrain.Store;

    public Moments Run(Order order, Effort effort)
    {
        if (_to.Count == 0 && StreamScan.Streams(_terrain, _question, _from, order) is { } streams)
        {
            return Scan(streams, order, effort);
        }

        return order == Order.Possible ? Label(Searches.Possible(_terrain, _question), effort) : Label(Searches.Certain(_terrain, _question), effort);
    }

    public Route? Witness(int party, Order order, CancellationToken cancellation) => new ReachSearch(_terrain, _question, _from, [party]).Find(order, cancellation);

    private Moments Scan(IReadOnlyList<LegStream> streams, Order order, Effort effort)
    {
        if (streams.Count == 1)
        {
            var (parties, moments) = Pass(streams[0], order, effort);
            return Moments.Sorted(parties, moments, Store.Entities.Ranks);
        }

        var merged = new Dictionary<int, int>();
        foreach (var stream in streams)
        {
            var (parties, moments) = Pass(stream, order, effort);
            for (var i = 0; i < parties.Length; i++)
            {
                merged[parties[i]] = merged.TryGetValue(parties[i], out var other) ? Math.Min(moments[i], other) : moments[i];
            }
        }

        KeyValuePair<int, int>[] byTime = [.. merged.OrderBy(reached => reached.Value)];
        return Moments.Sorted([.. byTime.Select(reached => reached.Key)], [.. byTime.Select(reached => reached.Value)], Store.Entities.Ranks);
    }

    /// <summary>The parties that one stream leads to, and when, in order of time.</summary>
    private (int[] Parties, int[] Moments) Pass(LegStream stream, Order order, Effort effort)
    {
        var space = ScanSpace.Lend(Store.Entities.Count);
        var found = StreamScan.Run(Store.Index.Ahead(stream, _from), _from, order, space, effort);
        var (parties, moments, lo) = (space.Parties[..found].ToArray(), new int[found], Store.Legs.Timings.Lo);
        var codes = space.Codes;
        for (var i = 0; i < moments.Length; i++)
        {
            moments[i] = lo[codes[parties[i]]] + (order == Order.Certain ? 1 : 0);
        }

        space.GiveBack();
        return (parties, moments);
    }

    private Moments Label<TClock>(LabelSearch<TClock> search, Effort effort) where TClock : struct, IClock
    {
        var (parties, moments) = (new List<int>(), new List<int>());
        var seen = ScanSpace.Lend(Store.Entities.Count);
        search.Run(_from, effort, node =>
        {
            var party = search.Party(node);
            var bit = 1UL << party;
            if ((seen.Reached[party >> 6] & bit) == 0 && (_to.Count == 0 ? !_from.Contains(party) : _to.Contains(party)))
            {
                seen.Reached[party >> 6] |= bit;
                parties.Add(party);
                moments.Add(search.Moment(node));
            }

            return parties.Count == _to.Count && _to.Count > 0;
        });
        search.GiveBack();
        seen.GiveBack();
        return Moments.Sorted([.. parties], [.. moments], Store.Entities.Ranks);
    }
}
