using System.Globalization;
using ArmsGraph.Benchmarks.Data;

namespace ArmsGraph.Benchmarks.Table;

/// <summary>QuantityBounds on the families of goods that come nearest to ten thousand and to a hundred thousand legs.</summary>
internal sealed class Bounds(Bench bench)
{
    private const int Questions = 5;

    private static readonly int[] Families = [10_000, 100_000];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public void Write(TextWriter output)
    {
        output.WriteLine();
        if (bench.Ours.QuantityBounds is not { } ask)
        {
            output.WriteLine("14, QuantityBounds: the library has no such question yet");
            return;
        }

        var legs = bench.Data.Shipments.CountBy(shipment => shipment.Category).ToList();
        foreach (var (category, count) in Families.Where(family => bench.Data.Shipments.Length > family).Select(family => legs.MinBy(one => Math.Abs(one.Value - family))).Distinct())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"14, QuantityBounds in {FactLines.Category(category)}, a family of {count:N0} legs, CPU time of this run"));
            foreach (var (from, to) in bench.Data.Questions.Pairs.Take(Questions))
            {
                output.WriteLine($"    {FactLines.Party(from)} -> {FactLines.Party(to)}: {Timed(cancellation => ask(from, to, category, cancellation))}");
            }
        }
    }

    private static string Timed(Func<CancellationToken, string> ask)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var start = Environment.CpuUsage.TotalTime;
            var answer = ask(patience.Token);
            return string.Create(CultureInfo.InvariantCulture, $"{answer}, {Asked.Digits((Environment.CpuUsage.TotalTime - start).TotalMilliseconds)} ms");
        }
        catch (OperationCanceledException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"no answer in {Patience.TotalSeconds} s");
        }
    }
}
