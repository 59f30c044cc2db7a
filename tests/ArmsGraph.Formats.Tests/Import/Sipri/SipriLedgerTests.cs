using System.Globalization;
using ArmsGraph.Formats.Import;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>Every line of every sample is accounted for.</summary>
[Category("External")]
public sealed class SipriLedgerTests
{
    [TestCase("A-register-by-order-2025.csv", "SIPRI trade register by order", 29_515)]
    [TestCase("A-register-by-order-2026.csv", "SIPRI trade register by order", 29_916)]
    [TestCase("B-register-by-delivery-2024.csv", "SIPRI trade register by delivery", 31_319)]
    [TestCase("C-api-orders-russia.json", "SIPRI database interface", 1_213)]
    [TestCase("D-report-2014.csv", "SIPRI register report", 2_757)]
    [TestCase("E-by-seller-1950.csv", "SIPRI deliveries by seller", 243)]
    [TestCase("F-tiv-new-exports.csv", "SIPRI trend-indicator values", 119)]
    [TestCase("F-tiv-old-albania.csv", "SIPRI trend-indicator values", 1)]
    public void Nothing_is_lost(string sample, string format, int rows)
    {
        var path = Shared.Sample(Path.Combine("data", "sipri", sample));
        var import = Registers.Import([path]);
        var ledger = import.Report.Ledgers.Single();
        Assert.That((ledger.Format, ledger.AddsUp, ledger.Lines, ledger.Rows), Is.EqualTo((format, true, LinesOf(path), rows)));
        Assert.That(ledger.RowsRefused, Is.Zero);
        Assert.That(ledger.RowsWithWarnings, Is.LessThanOrEqualTo(import.Report.Diagnostics.Count + ledger.UnresolvedNames.Values.Sum() + ledger.UnclassifiedGoods.Values.Sum() + ledger.GraphWarnings.Values.Sum()));
        foreach (var (name, count) in ledger.UnresolvedNames)
        {
            Assert.That(import.Report.Diagnostics.Count(told => told.Code == "AG5003" && told.Message.Contains($"\"{name}\"", StringComparison.Ordinal)), Is.EqualTo(1), name);
        }

        Assert.That(import.Graph.Claims.Count(claim => claim.Source.Text == ledger.Source), Is.EqualTo(ledger.Facts.Values.Sum()));
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sample}: {ledger.Rows} rows, {ledger.RowsClean} clean, {ledger.RowsWithWarnings} with warnings; {ledger.Facts.Values.Sum()} facts; unresolved: {string.Join(", ", ledger.UnresolvedNames.Keys)}"));
    }

    private static int LinesOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var feed = bytes.Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';
        return bytes.Count(sign => sign == feed) + (bytes[^1] == feed ? 0 : 1);
    }
}
