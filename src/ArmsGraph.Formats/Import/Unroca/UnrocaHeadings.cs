using System.Text.RegularExpressions;

namespace ArmsGraph.Formats.Import.Unroca;

/// <summary>The columns of a table by their headings, as reports print them and as the keys of rows in JSON name them.</summary>
internal static partial class UnrocaHeadings
{
    /// <summary>How a heading begins, in letters alone; the first that fits counts.</summary>
    private static readonly (string Start, UnrocaColumn Column)[] Starts =
    [
        ("table", UnrocaColumn.Table), ("year", UnrocaColumn.Year), ("calendaryear", UnrocaColumn.Year), ("finalimporter", UnrocaColumn.Importer), ("importer", UnrocaColumn.Importer),
        ("exporter", UnrocaColumn.Exporter), ("category", UnrocaColumn.Category), ("numberofitems", UnrocaColumn.Number), ("numitems", UnrocaColumn.Number), ("stateoforigin", UnrocaColumn.Origin),
        ("intermediatelocation", UnrocaColumn.Intermediate), ("description", UnrocaColumn.Description), ("comments", UnrocaColumn.Comments), ("remarks", UnrocaColumn.Comments),
    ];

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>Where each column stands in a heading; null where the cells are no heading of such a table.</summary>
    public static int[]? Of(IReadOnlyList<string> cells)
    {
        var columns = new int[Enum.GetValues<UnrocaColumn>().Length];
        Array.Fill(columns, -1);
        for (var i = 0; i < cells.Count; i++)
        {
            var letters = NoLetter().Replace(cells[i], "");
            foreach (var (start, column) in Starts)
            {
                if (letters.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                {
                    columns[(int)column] = columns[(int)column] < 0 ? i : columns[(int)column];
                    break;
                }
            }
        }

        return columns[(int)UnrocaColumn.Category] >= 0 && columns[(int)UnrocaColumn.Number] >= 0
            && (columns[(int)UnrocaColumn.Exporter] >= 0 || columns[(int)UnrocaColumn.Importer] >= 0) ? columns : null;
    }

    /// <summary>What parts the cells of the first line that is a heading; null where no line is one.</summary>
    public static char? Delimiter(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            foreach (var delimiter in Delimiters)
            {
                if (Of(line.Split(delimiter)) is not null)
                {
                    return delimiter;
                }
            }
        }

        return null;
    }

    [GeneratedRegex("[^A-Za-z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoLetter();
}
