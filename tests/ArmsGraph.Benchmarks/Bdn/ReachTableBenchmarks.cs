using ArmsGraph.Benchmarks.Table;
using BenchmarkDotNet.Attributes;

namespace ArmsGraph.Benchmarks.Bdn;

/// <summary>Question 25 for 64 origins.</summary>
public class ReachTableBenchmarks : RowBenchmarks
{
    /// <inheritdoc/>
    [Params(Names.Ours, Names.OneByOne, Names.QuikGraph)]
    public override string Who { get; set; } = Names.Ours;

    private protected override Row Row(Bench bench) => new QuestionRows(bench, null).ReachTable();
}
