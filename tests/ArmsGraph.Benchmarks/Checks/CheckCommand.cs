using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Peers;
using ArmsGraph.Benchmarks.Table;

namespace ArmsGraph.Benchmarks.Checks;

/// <summary>Whether everyone who is timed finds the same, on data small enough for seconds; times nothing.</summary>
internal sealed class CheckCommand(TextWriter output)
{
    private const double RoundBudget = 300;

    private readonly Report _report = new(output);

    /// <summary>1 where someone found something else than another.</summary>
    public int Run()
    {
        var (yardstick, why) = Yardstick.Find();
        if (yardstick is null)
        {
            output.WriteLine($"!!! NO YARDSTICK: {why} !!!");
        }

        foreach (var (size, expected) in new[] { (Size.Tiny, new Tally(600, 15_897_253_606_205_557_626)), (Size.S, new Tally(30_000, 17_452_447_740_589_025_435)) })
        {
            output.WriteLine(size);
            Check(new Bench(size), expected, yardstick);
        }

        output.WriteLine(FormattableString.Invariant($"{_report.Equal} equal, {_report.Unequal} NOT EQUAL"));
        return _report.Unequal > 0 ? 1 : 0;
    }

    private void Check(Bench bench, Tally expected, Yardstick? yardstick)
    {
        var made = bench.Data.Shipments;
        _report.Tell(FactTally.Of(made) == expected, "the transfers are those that the files' version stands for");
        _report.Tell(made.All(shipment => shipment.From != shipment.To), "nobody supplies itself");
        _report.Tell(made.Min(shipment => shipment.Day) == 0 && made.Max(shipment => shipment.Day) < Shipment.Days, "days lie in the period");
        _report.Tell(made.CountBy(shipment => (shipment.From, shipment.To)).Max(pair => pair.Value) > 3, "deals come in bursts");
        _report.Tell(made.Count(shipment => shipment.Category == 0) > 4 * made.Count(shipment => shipment.Category == Shipment.Categories - 1), "the first category is the common one");
        var files = new FileRows(bench);
        foreach (var row in new QuestionRows(bench, yardstick).All().Append(files.Load()).Append(files.WriteLines()).Append(files.WriteNodeLink()))
        {
            row.Prepare(RoundBudget, isWarm: false);
            row.Measure(0);
            _report.Found(row);
        }
    }
}
