using ArmsGraph.Benchmarks.Data;
using ArmsGraph.Benchmarks.Peers;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>Prints the table: who found what, then times side by side, then memory, bounds of quantity and how cost grows with size.</summary>
internal sealed class TableCommand(TextWriter output, TextWriter progress)
{
    private const double RoundBudget = 1_500;
    private const double LaneBudget = 8_000;

    private readonly Report _report = new(output);
    private readonly Growth _growth = new();

    /// <summary>1 where someone found something else than another; 0 otherwise, whatever the ratios.</summary>
    public int Run(IReadOnlyList<Size> sizes)
    {
        var (yardstick, why) = Yardstick.Find();
        if (yardstick is null)
        {
            output.WriteLine($"!!! NO YARDSTICK: {why}. No ratio to it is measured in this run. !!!");
        }

        foreach (var size in sizes)
        {
            Run(size, yardstick);
            GC.Collect();
        }

        _growth.Write(output);
        return _report.Unequal > 0 ? 1 : 0;
    }

    private void Run(Size size, Yardstick? yardstick)
    {
        progress.WriteLine($"{size}: data");
        var bench = new Bench(size);
        var files = new FileRows(bench);
        var memory = new Memory(bench);
        var rounds = size == Size.L ? 3 : 5;
        Row[] loading = [files.Load()];
        Measure(loading, rounds);
        memory.Measure();
        Row[] questions = [.. new QuestionRows(bench, yardstick).All()];
        Row[] writing = [files.WriteLines(), files.WriteNodeLink()];
        Measure([.. questions, .. writing], rounds);
        if (files.Missing.Length > 0)
        {
            output.WriteLine($"!!! NO NETWORKX: {files.Missing} !!!");
        }

        Row[] rows = [.. questions, .. loading, .. writing];
        output.WriteLine();
        output.WriteLine($"{size}. What was found");
        foreach (var row in rows)
        {
            _report.Found(row);
        }

        _report.Head(size.Name);
        foreach (var row in rows)
        {
            _report.Times(row, size.Name);
        }

        memory.Write(_report, yardstick);
        new Bounds(bench).Write(output);
        _growth.Add(size, rows);
    }

    private void Measure(Row[] rows, int rounds)
    {
        foreach (var row in rows)
        {
            progress.WriteLine($"  warming up: {row.Text}");
            row.Prepare(RoundBudget);
        }

        for (var round = 1; round <= rounds; round++)
        {
            progress.WriteLine(FormattableString.Invariant($"  round {round} of {rounds}"));
            foreach (var row in rows)
            {
                row.Measure(LaneBudget);
            }
        }
    }
}
