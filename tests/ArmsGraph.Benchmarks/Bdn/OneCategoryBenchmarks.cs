using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Question 2 in one category.</summary>
public class OneCategoryBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.QuikGraph, Names.QuikGraphTuned)]
    public override string Who { get; set; } = Names.Ours;

    private protected override int Questions => 8;

    private protected override Row Row(Bench bench) => new QuestionRows(bench, null).OneCategory();
}
