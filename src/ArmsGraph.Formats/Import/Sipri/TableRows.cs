using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Goes through the rows below the heading of a table: what is above it is passed over line by line, since the quotes there may be damaged.</summary>
internal static class TableRows
{
    /// <summary>Whether a line of the start of a file begins with some words, in quotes or not; and which, from 0.</summary>
    public static int HeadingOf(InputFile file, string words) =>
        Array.FindIndex(file.HeadLines, line => line.AsSpan().TrimStart("\uFEFF \"").StartsWith(words, StringComparison.OrdinalIgnoreCase)
            || line.Replace("\"", "", StringComparison.Ordinal).StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads all rows that are as wide as the heading; blank ones and those of another width are accounted for.</summary>
    /// <param name="file">The file.</param>
    /// <param name="heading">The line of its heading, from 0.</param>
    /// <param name="isQuoted">Whether cells may stand in quotes; null where copies differ, and the quotes tell.</param>
    /// <param name="needed">Columns without which nothing can be read.</param>
    /// <param name="tally">Counts the rows.</param>
    /// <param name="intake">The import.</param>
    /// <param name="take">Takes a row.</param>
    public static void Read(InputFile file, int heading, bool? isQuoted, ReadOnlySpan<string> needed, Tally tally, Intake intake, Action<RowReader, Columns> take)
    {
        tally.Preamble(heading);
        using var rows = file.Rows(',', isQuoted ?? file.QuotesPair(heading), heading);
        if (!rows.Read())
        {
            return;
        }

        tally.Preamble(rows);
        var columns = new Columns(rows, needed);
        while (rows.Read())
        {
            if (rows.IsBlank)
            {
                tally.Blank(rows);
                continue;
            }

            intake.Advance(tally);
            if (rows.Count < columns.Width || !rows.IsBlankFrom(columns.Width))
            {
                tally.Row(rows.LineCount);
                tally.RefuseWidth(rows, rows.Line, columns.Width);
                continue;
            }

            take(rows, columns);
        }
    }
}
