using ArmsGraph.Store;

namespace ArmsGraph.Query.Reach;

/// <summary>Answers tables of reach: 64 origins a pass where a pass is enough, else origin by origin.</summary>
internal static class ReachTableQueries
{
    public static ReachTable Ask(View view, ReachTableQuestion question, CancellationToken cancellation)
    {
        var effort = new Effort(question.Budget, cancellation);
        var terrain = new Terrain(view, question);
        HashSet<int>[] origins = [.. question.From.Select(name => PartyChoice.Of(view, [name]))];
        var blocks = new List<ReachBlock>();
        var single = new Dictionary<int, (LegStream Stream, List<int> Rows)>();
        var others = new List<int>();
        for (var row = 0; row < origins.Length; row++)
        {
            if (origins[row].Count == 1 && StreamScan.Streams(terrain, question, origins[row], question.Order) is { Count: 1 } streams)
            {
                (single.TryGetValue(streams[0].Letter, out var known) ? known : single[streams[0].Letter] = (streams[0], [])).Rows.Add(row);
            }
            else
            {
                others.Add(row);
            }
        }

        foreach (var (stream, rows) in single.Values)
        {
            blocks.AddRange(rows.Chunk(ReachBlock.Width).Select(some => Scanned(view.Store, stream, some, origins, question, effort)));
        }

        blocks.AddRange(others.Chunk(ReachBlock.Width).Select(some => Searched(terrain, some, origins, question, effort)));
        return new ReachTable(view.Store, question, blocks, effort.Completeness);
    }

    private static ReachBlock Scanned(FactStore store, LegStream stream, int[] rows, HashSet<int>[] origins, ReachTableQuestion question, Effort effort)
    {
        int[] from = [.. rows.Select(row => origins[row].Single())];
        var ahead = store.Index.Ahead(stream, from);
        var pairs = ((rows.Length - 1) * (long)stream.Recipients) + ahead.Recipients;
        var block = new ReachBlock(rows);
        new TableScan(ahead, store.Legs.Timings.Lo, store.Entities.Count, block, pairs).Run(from, question.Order, effort);
        return block;
    }

    private static ReachBlock Searched(Terrain terrain, int[] rows, HashSet<int>[] origins, ReachTableQuestion question, Effort effort)
    {
        var bits = new Dictionary<(int Party, int Moment), ulong>();
        for (var bit = 0; bit < rows.Length; bit++)
        {
            var found = new ArrivalSearch(terrain, question, origins[rows[bit]], []).Run(question.Order, effort);
            for (var place = 0; place < found.Count; place++)
            {
                var came = (found.Party(place), found.At(place));
                bits[came] = bits.GetValueOrDefault(came) | (1UL << bit);
            }
        }

        var block = new ReachBlock(rows);
        foreach (var ((party, moment), came) in bits)
        {
            block.Add(party, moment, came);
        }

        return block;
    }
}
