using System.Globalization;
using ArmsGraph.Formats.Import;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>The join of the real tables against pairs of lines that were drawn at random among those matched, and checked by eye, row by row.</summary>
[Category("External")]
public sealed class JoinPrecisionTests
{
    private const double LeastPrecision = 0.99;

    /// <summary>Release of the register by order, table, line there, line in the register, 1 where the two are one deal.</summary>
    private static readonly IReadOnlyList<(int Release, string Table, int Line, int Onto, bool IsRight)> Checked =
    [
        .. File.ReadLines(Path.Combine(Shared.Root, "tests", "ArmsGraph.Formats.Tests", "Import", "Sipri", "JoinPairs.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (Number(cells[0]), cells[1], Number(cells[2]), Number(cells[3]), cells[4] == "1")),
    ];

    [TestCase(2025, 0.98, 0.95)]
    [TestCase(2026, 0.96, 0.93)]
    public void Matches_are_those_that_an_eye_found_right(int release, double leastDeliveries, double leastTrades)
    {
        var import = Registers.Import(
        [
            Shared.Sample(Path.Combine("data", "sipri", $"A-register-by-order-{release}.csv")), Shared.Sample(Path.Combine("data", "sipri", "B-register-by-delivery-2024.csv")),
            Shared.Sample(Path.Combine("data", "sipri", "C-api-orders-russia.json")), Shared.Sample(Path.Combine("data", "sipri", "D-report-2014.csv")),
        ]);
        var tables = import.Report.Joins.ToDictionary(join => Path.GetFileName(join.File)[..1], StringComparer.Ordinal);
        var pairs = Checked.Where(pair => pair.Release == release).ToList();
        var found = pairs.Select(pair => (pair.IsRight, Now: tables[pair.Table].Matched.FirstOrDefault(rows => rows.Line == pair.Line)?.OntoLine == pair.Onto)).ToList();
        var kept = found.Where(pair => pair.Now).ToList();

        Assert.That(kept.Count(pair => pair.IsRight), Is.GreaterThanOrEqualTo(LeastPrecision * kept.Count), "of the matches that were checked, those that are right");
        Assert.That(kept, Has.Count.GreaterThanOrEqualTo(LeastPrecision * pairs.Count), "of the pairs that were checked, those that are still matched");
        foreach (var join in import.Report.Joins)
        {
            Assert.That(join.Matched.Select(rows => rows.OntoLine), Is.Unique, "one to one");
            TestContext.Progress.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Path.GetFileName(join.File)} onto {Path.GetFileName(join.Onto)}: {join.Matched.Count} matched, {join.Unmatched.Count} unmatched, {join.Ambiguous.Count} ambiguous"));
        }

        Assert.That(Share(tables["B"]), Is.GreaterThan(leastDeliveries));
        Assert.That(Share(tables["C"]), Is.GreaterThan(leastTrades));
    }

    private static double Share(RegisterJoin join) => (double)join.Matched.Count / (join.Matched.Count + join.Unmatched.Count + join.Ambiguous.Count);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
