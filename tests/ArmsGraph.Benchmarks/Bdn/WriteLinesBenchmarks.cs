using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Fact lines written.</summary>
public class WriteLinesBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.Utf8Writer)]
    public override string Who { get; set; } = Names.Ours;

    private protected override Row Row(Bench bench) => new FileRows(bench).WriteLines();
}
