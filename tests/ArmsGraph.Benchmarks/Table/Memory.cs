using System.Globalization;
using ArmsGraph.Benchmarks.Peers;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>Bytes a transfer: the whole graph by what the heap grew, the index by its own objects.</summary>
internal sealed class Memory(Bench bench)
{
    private const int MostWhole = 250;
    private const int MostIndex = 40;

    private double _whole;
    private double _quikGraph;

    /// <summary>Makes everyone's graph; before, nobody may hold one.</summary>
    public void Measure()
    {
        _whole = Grown(() => bench.Ours);
        _quikGraph = Grown(() => bench.Whole);
    }

    public void Write(Report report, Yardstick? yardstick)
    {
        var legs = (double)bench.Data.Shipments.Length;
        var index = bench.Ours.IndexBytes() / legs;
        Line(report, "bytes a leg, index with both directions", index, yardstick?.Answer(bench.Data.Size, 1, 1, 1, 1).BytesALeg ?? double.NaN, Names.Yardstick, MostIndex);
        Line(report, "", index, _quikGraph, Names.QuikGraph, null);
        Line(report, "the same with the streams of passes in time", bench.Ours.StreamBytes() / legs, double.NaN, "", null);
        Line(report, "bytes a transfer, the whole graph", _whole, double.NaN, "", MostWhole);
    }

    private static void Line(Report report, string text, double ours, double theirs, string who, int? asked) => report.Line(
        text, Bytes(ours), Bytes(theirs), who, "", asked is null ? "" : string.Create(CultureInfo.InvariantCulture, $"at most {asked} B"), asked is null ? "" : Bytes(ours), asked is null ? "" : ours <= asked ? "met" : "MISSED");

    private static string Bytes(double bytes) => double.IsNaN(bytes) ? "-" : string.Create(CultureInfo.InvariantCulture, $"{bytes:0.0} B");

    private double Grown(Func<object> make)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(made);
        return (after - before) / (double)bench.Data.Shipments.Length;
    }
}
