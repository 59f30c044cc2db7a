using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Question 2 with all goods.</summary>
public class AllGoodsBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.QuikGraph, Names.QuikGraphTuned)]
    public override string Who { get; set; } = Names.Ours;

    private protected override int Questions => 8;

    private protected override Row Row(Bench bench) => new QuestionRows(bench, null).AllGoods();
}
