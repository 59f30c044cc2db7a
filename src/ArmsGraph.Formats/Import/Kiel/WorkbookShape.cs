using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>The tracker's workbook: the sheets of bilateral, commercial and multilateral aid hold rows, all others are text, sums and figures.</summary>
internal sealed class WorkbookShape : Shape
{
    public override string Name => "Kiel Ukraine Support Tracker, workbook";

    public override bool Fits(InputFile file) => file.Sheets.Any(sheet => KielColumns.Fits(sheet.Cells));

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        var source = KielSources.OfWorkbook(file);
        tally.Source = intake.Add(source);
        using var rows = file.WorkbookRows(intake.Cancellation);
        var tables = file.Sheets.Where(sheet => KielColumns.Fits(sheet.Cells)).Select(sheet => sheet.Name).ToHashSet(StringComparer.Ordinal);
        var packages = new KielPackages(tally, intake, source);
        do
        {
            KielColumns? columns = null;
            var read = new List<KielRow>();
            while (rows.Read())
            {
                if (rows.IsBlank)
                {
                    tally.Blank(rows);
                }
                else if (columns is null)
                {
                    tally.Preamble(rows);
                    columns = tables.Contains(rows.Sheet) ? KielColumns.Of(rows) : null;
                }
                else
                {
                    intake.Advance(tally);
                    read.Add(columns.Read(rows, tally.Row(rows)));
                }
            }

            if (columns is not null)
            {
                packages.Add(read, columns, rows.Sheet);
            }
        }
        while (rows.NextSheet());
    }
}
