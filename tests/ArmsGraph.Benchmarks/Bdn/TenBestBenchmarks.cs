using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Question 6, the ten best.</summary>
public class TenBestBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.Yen)]
    public override string Who { get; set; } = Names.Ours;

    private protected override Row Row(Bench bench) => new QuestionRows(bench, null).TenBest();
}
