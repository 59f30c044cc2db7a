using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Node-link JSON written.</summary>
public class WriteNodeLinkBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.Utf8Writer)]
    public override string Who { get; set; } = Names.Ours;

    private protected override Row Row(Bench bench) => new FileRows(bench).WriteNodeLink();
}
