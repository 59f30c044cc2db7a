using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import;

/// <summary>Short ways to import what a test makes.</summary>
internal static class Imports
{
    public static RegisterImport Of(string text, string name = "table.csv", ImportOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), name, options);

    public static RegisterImport Of(byte[] bytes, string name = "book.xlsx", ImportOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return Registers.Import(stream, name, options);
    }

    public static IReadOnlyList<Transfer> Transfers(RegisterImport import) => [.. import.Graph.Claims.Select(claim => claim.Fact).OfType<Transfer>()];

    /// <summary>The only ledger, which must add up.</summary>
    public static Ledger Ledger(RegisterImport import)
    {
        var ledger = import.Report.Ledgers.Single();
        Assert.That(ledger.AddsUp, Is.True);
        return ledger;
    }

    /// <summary>The faults of an import that fails.</summary>
    public static IReadOnlyList<Diagnostic> Faults(Func<RegisterImport> import) => Assert.Throws<FactDocumentException>(() => import())!.Diagnostics;
}
