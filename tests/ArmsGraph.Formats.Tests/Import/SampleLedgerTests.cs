using System.Text;
using ArmsGraph.Formats.Import;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import;

/// <summary>Real files, which are not part of the project: every line and every row of them is accounted for.</summary>
[Category("External")]
public sealed class SampleLedgerTests
{
    [TestCase("kiel/release-7-2022-10.xlsx", 1032 + 6 + 22)]
    [TestCase("kiel/release-29-weapons.csv", 61)]
    [TestCase("caat/eu-broker-licences.csv", 1089)]
    public void Every_line_and_row_of_a_sample_adds_up(string sample, int rows)
    {
        var import = Registers.Import([Shared.Sample(Path.Combine("data", sample))]);
        var ledger = import.Report.Ledgers.Single();
        TestContext.Out.WriteLine(Told(import));
        Assert.That(ledger.AddsUp, Is.True);
        Assert.That(ledger.Rows, Is.EqualTo(rows));
        Assert.That(import.Report.Diagnostics.Count(told => told.Code == "AG5001"), Is.EqualTo(ledger.RowsRefused));
        Assert.That(import.Report.Diagnostics.Count(told => told.Code == "AG5008"), Is.EqualTo(ledger.RowsOutOfScope));
        Assert.That(ledger.Facts.Values.Sum(), Is.GreaterThan(0));
    }

    [Test]
    public void Reading_a_sample_twice_gives_the_same_bytes()
    {
        var paths = new[] { "kiel/release-7-2022-10.xlsx", "kiel/release-29-weapons.csv", "caat/eu-broker-licences.csv" }.Select(sample => Shared.Sample(Path.Combine("data", sample))).ToList();
        var once = Saved(paths);
        var again = Saved(paths);
        Assert.That(again, Is.EqualTo(once));
    }

    private static byte[] Saved(List<string> paths)
    {
        using var saved = new MemoryStream();
        Registers.Import(paths).Graph.SaveJson(saved);
        return saved.ToArray();
    }

    private static string Told(RegisterImport import)
    {
        var told = new StringBuilder();
        foreach (var ledger in import.Report.Ledgers)
        {
            told.AppendLine(FormattableString.Invariant($"{Path.GetFileName(ledger.File)}: {ledger.Format}; {ledger.Lines} lines ({ledger.PreambleLines} preamble, {ledger.BlankLines} blank, {ledger.RowLines} of rows), {ledger.Rows} rows ({ledger.RowsClean} clean, {ledger.RowsWithWarnings} doubtful, {ledger.RowsOutOfScope} out of scope, {ledger.RowsRefused} refused)"));
            told.AppendLine(string.Join(", ", ledger.Facts.Select(fact => $"{fact.Value} {fact.Key}")));
            told.AppendLine(string.Join(", ", ledger.UnresolvedNames.Select(name => $"{name.Key} x{name.Value}")));
        }

        foreach (var group in import.Report.Diagnostics.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal))
        {
            told.AppendLine(FormattableString.Invariant($"{group.Key}: {group.Count()}")).AppendJoin('\n', group.Take(12)).AppendLine();
        }

        return told.ToString();
    }
}
