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
            if (origins[row].Count == 1 && StreamScan.Streams(terrain, question, origins[row]) is { Count: 1 } streams)
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
        var block = new ReachBlock(rows, store.Entities.Count, stream.Recipients);
        int[] from = [.. rows.Select(row => origins[row].Single())];
        var pairs = rows.Sum(row => store.Index.Ahead(stream, origins[row]).Recipients);
        new TableScan(store.Index.Ahead(stream, [.. from]), store.Legs.Timings.Lo, block, pairs).Run(from, question.Order, effort);
        return block;
    }

    private static ReachBlock Searched(Terrain terrain, int[] rows, HashSet<int>[] origins, ReachTableQuestion question, Effort effort)
    {
        var block = new ReachBlock(rows, terrain.Store.Entities.Count, terrain.Store.In.Segments.CountParties());
        for (var bit = 0; bit < rows.Length; bit++)
        {
            var found = new ArrivalSearch(terrain, question, origins[rows[bit]], []).Run(question.Order, effort);
            for (var place = 0; place < found.Count; place++)
            {
                block.Set(found.Party(place), 1UL << bit, found.At(place));
            }
        }

        return block;
    }
}
