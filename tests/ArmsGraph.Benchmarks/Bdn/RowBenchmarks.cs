using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>A row of the table under BenchmarkDotNet: one invocation answers the row's first questions, by whoever is named.</summary>
[MemoryDiagnoser]
public abstract class RowBenchmarks
{
    private InProcessLane? _lane;

    /// <summary>The size by its letter.</summary>
    [Params("S", "M")]
    public string Size { get; set; } = "S";

    /// <summary>Who answers.</summary>
    public abstract string Who { get; set; }

    /// <summary>How many questions one invocation answers.</summary>
    private protected virtual int Questions => 1;

    /// <summary>Builds what answers; throws where the library has no such question yet.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var row = Row(new Bench(Data.Size.Of(Size)));
        var lane = row.Peers.Append(row.Ours).FirstOrDefault(lane => lane?.Name == Who) ?? throw new NotSupportedException($"{Who} does not answer \"{row.Text}\"");
        _lane = (InProcessLane)lane.At(Questions);
    }

    /// <summary>Answers.</summary>
    [Benchmark]
    public object Ask() => _lane!.Answer();

    private protected abstract Row Row(Bench bench);
}
