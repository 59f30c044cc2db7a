using System.Globalization;
using ArmsGraph.Formats.Import;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>The account of a register for people: sums that can be checked by eye.</summary>
internal static class LedgerText
{
    public static void Write(TextWriter output, Ledger ledger)
    {
        output.WriteLine($"{ledger.File}: {ledger.Format}, source {ledger.Source}");
        output.WriteLine(Line($"  lines   {ledger.Lines:#,##0} = {ledger.PreambleLines:#,##0} beside the rows + {ledger.BlankLines:#,##0} blank + {ledger.RowLines:#,##0} of rows"));
        output.WriteLine(Line($"  rows    {ledger.Rows:#,##0} = {ledger.RowsClean:#,##0} clean + {ledger.RowsWithWarnings:#,##0} with warnings{(ledger.RowsOutOfScope == 0 ? "" : Line($" + {ledger.RowsOutOfScope:#,##0} out of scope"))} + {ledger.RowsRefused:#,##0} refused"));
        output.WriteLine(Line($"  claims  {ledger.Facts.Values.Sum():#,##0}{(ledger.Facts.Count == 0 ? "" : " = " + string.Join(" + ", ledger.Facts.Select(kind => Line($"{kind.Value:#,##0} {kind.Key}"))))}"));
        output.WriteLine(ledger.UnresolvedNames.Count == 0
            ? "  names   all resolved"
            : $"  names   {ledger.UnresolvedNames.Count} unresolved, kept as themselves: {string.Join(", ", ledger.UnresolvedNames.Select(name => Line($"{Printable.Line(name.Key)} ({name.Value:#,##0})")))}");
        if (ledger.GraphWarnings.Count > 0)
        {
            output.WriteLine($"  graph   {string.Join(" + ", ledger.GraphWarnings.Select(told => Line($"{told.Value:#,##0} {told.Key}")))} about its claims");
        }

        if (ledger.UnclassifiedGoods.Count > 0)
        {
            output.WriteLine($"  goods   {ledger.UnclassifiedGoods.Count} of no known category: {string.Join(", ", ledger.UnclassifiedGoods.Select(goods => Line($"\"{Printable.Line(goods.Key)}\" ({goods.Value:#,##0})")))}");
        }
    }

    /// <summary>Which rows of two files tell of one fact.</summary>
    public static void Write(TextWriter output, RegisterJoin join) =>
        output.WriteLine(Line($"{join.File} onto {join.Onto}: {join.Matched.Count:#,##0} joined, {join.Unmatched.Count:#,##0} that nothing fits, {join.Ambiguous.Count:#,##0} that several rows fit"));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
