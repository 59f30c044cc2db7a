using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Question 2 with windows a year wide.</summary>
public class YearsBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.OneDay, Names.QuikGraph)]
    public override string Who { get; set; } = Names.Ours;

    private protected override int Questions => 8;

    private protected override Row Row(Bench bench) => new QuestionRows(bench, null).Years();
}
