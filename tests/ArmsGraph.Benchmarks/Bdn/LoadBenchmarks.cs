using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Fact lines to a graph that answers.</summary>
public class LoadBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.QuikGraph, Names.Utf8Reader)]
    public override string Who { get; set; } = Names.Ours;

    private protected override Row Row(Bench bench) => new FileRows(bench).Load();
}
