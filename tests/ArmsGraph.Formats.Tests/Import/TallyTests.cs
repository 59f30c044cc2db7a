using ArmsGraph.Formats.Import;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import;

public sealed class TallyTests
{
    [Test]
    public void A_row_is_counted_once_whatever_was_told_of_it()
    {
        var tally = new Tally("file", "format");
        foreach (var line in Enumerable.Range(1, 5))
        {
            tally.Row(lines: 1);
        }

        tally.Doubt("AG5002", 1, 1, "a cell");
        tally.LeaveOut(1, 1, "of what no fact is made");
        tally.LeaveOut(2, 1, "of what no fact is made");
        tally.Refuse(2, 1, "too wide");
        tally.Doubt("AG5002", 3, 1, "a cell");
        tally.Doubt("AG5002", 4, 1, "a cell");
        tally.Refuse(4, 1, "too wide");

        var ledger = tally.Close();
        Assert.That((ledger.RowsClean, ledger.RowsWithWarnings, ledger.RowsOutOfScope, ledger.RowsRefused), Is.EqualTo((1, 1, 1, 2)));
        Assert.That(ledger.AddsUp, Is.True);
    }
}
