using System.Globalization;
using ArmsGraph.Benchmarks.Data;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>How the cost of each question grows from size to size.</summary>
internal sealed class Growth
{
    private readonly List<(Size Size, Dictionary<string, double> Milliseconds)> _sizes = [];

    public void Add(Size size, IEnumerable<Row> rows) => _sizes.Add((size, rows
        .Where(row => row.Ours is { Rounds: > 0 })
        .ToDictionary(row => row.Text, row => row.Ours!.Median / row.Share, StringComparer.Ordinal)));

    public void Write(TextWriter output)
    {
        if (_sizes.Count < 2)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("How ours grows from size to size: time of the larger over time of the smaller.");
        output.WriteLine();
        output.WriteLine($"| question | {string.Join(" | ", _sizes.Skip(1).Zip(_sizes, (after, before) => $"{before.Size.Name} -> {after.Size.Name}"))} |");
        output.WriteLine($"|---|{string.Concat(_sizes.Skip(1).Select(_ => "---|"))}");
        Line(output, "transfers", size => size.Size.Transfers);
        Line(output, "parties", size => size.Size.Parties);
        foreach (var text in _sizes.SelectMany(size => size.Milliseconds.Keys).Distinct(StringComparer.Ordinal))
        {
            Line(output, text, size => size.Milliseconds.GetValueOrDefault(text, double.NaN));
        }
    }

    private void Line(TextWriter output, string text, Func<(Size Size, Dictionary<string, double> Milliseconds), double> value) =>
        output.WriteLine($"| {text} | {string.Join(" | ", _sizes.Skip(1).Zip(_sizes, (after, before) => string.Create(CultureInfo.InvariantCulture, $"{Asked.Digits(value(after) / value(before))}x")))} |");
}
