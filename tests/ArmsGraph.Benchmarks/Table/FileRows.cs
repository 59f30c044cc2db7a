using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Peers;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>The rows about files: reading fact lines, writing them, writing node-link JSON. Readers read the same file and are compared by transfers, writers by bytes.</summary>
internal sealed class FileRows(Bench bench)
{
    private const string Unit = "MB/s";
    private const double Million = 1e6;

    private static readonly Asked ThreeQuarters = Asked.Faster(0.75, Names.Utf8Writer);

    private readonly DataSet _data = bench.Data;

    private Tally Rows => FactTally.Of(_data.Shipments);

    /// <summary>Why networkx has no row; empty where it has.</summary>
    public string Missing { get; private set; } = "";

    public Row Load()
    {
        object? loaded = null;
        InProcessLane Reader(string name, Func<object> read) => new(name, name, 1, (_, _) => Keep(read()))
        {
            Before = () => { loaded = null; GC.Collect(); GC.WaitForPendingFinalizers(); }, WorkDone = () => _data.Shipments.Length / Million,
        };
        Tally Keep(object value)
        {
            loaded = value;
            return default;
        }

        return new Row(
            "JSON lines to a graph that answers", "M transfers/s",
            Reader(Names.Ours, () => bench.Load(_data.Facts)),
            [
                Reader(Names.QuikGraph, () => { var read = QuikFacts.Read(_data.Facts); read.FirstAnswer(FactLines.Party(_data.Questions.Pairs[0].First)); return read; }),
                Reader(Names.Utf8Reader, () => Utf8Facts.Read(File.ReadAllBytes(_data.Facts))),
            ],
            Asked.Faster(5, Names.QuikGraph))
        {
            IsRate = true,
            Verify = () =>
            [
                (Names.Ours, bench.Ours.Read(), Rows),
                (Names.QuikGraph, QuikFacts.Read(_data.Facts).Tally(), QuikFacts.Expected(_data.Shipments)),
                (Names.Utf8Reader, Utf8Facts.Read(File.ReadAllBytes(_data.Facts)).Tally(), Rows),
            ],
        };
    }

    public Row WriteLines()
    {
        var peer = new Utf8Writing(_data);
        return new Row("write JSON lines", Unit, Writer(Names.Ours, stream => bench.Ours.WriteLines(stream)), [Writer(Names.Utf8Writer, peer.WriteLines)], ThreeQuarters)
        {
            IsRate = true,
            Verify = () => Small([(Names.Ours, stream => bench.Ours.WriteLines(stream)), (Names.Utf8Writer, peer.WriteLines)], written => Utf8Facts.Read(written).Tally(), Rows),
        };
    }

    public Row WriteNodeLink()
    {
        var peer = new Utf8Writing(_data);
        var expected = new Tally(_data.Shipments.Length, (ulong)Enumerable.Range(0, _data.Shipments.Length).Sum(row => (long)row));
        return new Row(
            "write node-link JSON", Unit, Writer(Names.Ours, stream => bench.Ours.WriteNodeLink(stream)),
            [Writer(Names.Utf8Writer, peer.WriteNodeLink), .. Python()],
            ThreeQuarters, Asked.Faster(10, Names.Networkx))
        {
            IsRate = true,
            Verify = () => Small([(Names.Ours, stream => bench.Ours.WriteNodeLink(stream)), (Names.Utf8Writer, peer.WriteNodeLink)], written => Utf8Facts.Links(written), expected),
        };
    }

    private static InProcessLane Writer(string name, Action<Stream> write)
    {
        var sink = new CountingStream();
        return new InProcessLane(name, name, 1, (_, _) =>
        {
            sink.Count = 0;
            write(sink);
            return default;
        }) { WorkDone = () => sink.Count / Million };
    }

    /// <summary>networkx writes what it read from our file of size S, whatever the size of the table: a rate is a rate, and its memory is not endless.</summary>
    private IEnumerable<Lane> Python()
    {
        var path = Path.Combine(DataSet.Folder, FormattableString.Invariant($"S.nodelink.{Environment.ProcessId}.json"));
        using (var stream = File.Create(path))
        {
            (_data.Size == Size.S ? bench : new Bench(Size.S)).Ours.WriteNodeLink(stream);
        }

        var (first, why) = Networkx.Write(path);
        Missing = why;
        if (first is { } one && one.Links != Size.S.Transfers)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"networkx read {one.Links} links of {Size.S.Transfers}"));
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(path);
        if (first is not null)
        {
            yield return new ForeignLane(Names.Networkx, Names.Networkx, 1, _ => Networkx.Write(path).Found is { } found ? (new Sample(found.Milliseconds, default), found.Bytes / Million) : default);
        }
    }

    /// <summary>Written text is read again where it fits into memory at once.</summary>
    private IEnumerable<(string, Tally, Tally)> Small(IEnumerable<(string Name, Action<Stream> Write)> writers, SpanReader read, Tally expected)
    {
        foreach (var (name, write) in _data.Size.Transfers > 2_000_000 ? [] : writers)
        {
            using var written = new MemoryStream();
            write(written);
            yield return (name, read(written.GetBuffer().AsSpan(0, (int)written.Length)), expected);
        }
    }

    private delegate Tally SpanReader(ReadOnlySpan<byte> written);
}
