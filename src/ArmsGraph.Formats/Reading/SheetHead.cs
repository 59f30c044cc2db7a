namespace ArmsGraph.Formats.Reading;

/// <summary>A sheet of a workbook and its first row that is not blank, by which its layout is recognised.</summary>
/// <param name="Name">The name of the sheet.</param>
/// <param name="Cells">The row, without white space around its cells.</param>
internal sealed record SheetHead(string Name, IReadOnlyList<string> Cells)
{
    private const int RowsLookedAt = 20;

    /// <summary>The first cells of all sheets.</summary>
    public static IReadOnlyList<SheetHead> Read(InputFile file, Limits limits)
    {
        using var rows = new WorkbookRows(file, limits, CancellationToken.None);
        var heads = new List<SheetHead>();
        do
        {
            List<string> cells = [];
            for (var n = 0; cells.Count == 0 && n < RowsLookedAt && rows.Read(); n++)
            {
                if (!rows.IsBlank)
                {
                    for (var i = 0; i < rows.Count; i++)
                    {
                        cells.Add(rows.Trimmed(i).ToString());
                    }
                }
            }

            heads.Add(new SheetHead(rows.Sheet, cells));
        }
        while (rows.NextSheet());
        return heads;
    }
}
