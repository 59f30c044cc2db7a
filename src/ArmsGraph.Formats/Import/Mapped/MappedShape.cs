using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>A table that a mapping describes.</summary>
internal class MappedShape(RegisterMapping mapping) : Shape
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public override string Name => $"mapped by {mapping.Name}";

    public override bool Fits(InputFile file) => false;

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        var source = mapping.Source ?? new Source { Id = new SourceId(LocalId.Of(Path.GetFileNameWithoutExtension(file.Name))), Title = Path.GetFileName(file.Name) };
        tally.Source = intake.Add(source);
        var parties = new OwnParties(intake, source.Id);
        using var rows = Open(file, intake);
        var isFound = false;
        do
        {
            var isTable = !isFound && (!file.IsWorkbook || mapping.Table.Sheet is null || string.Equals(mapping.Table.Sheet, rows.Sheet, StringComparison.OrdinalIgnoreCase));
            isFound |= isTable;
            if (isTable)
            {
                ReadTable(file, rows, tally, intake, parties);
            }
            else
            {
                Skip(rows, tally);
            }
        }
        while (rows.NextSheet());
        if (!isFound)
        {
            throw Wrong(new Position(mapping.Name, 0, 0), $"{file.Name} has no sheet \"{mapping.Table.Sheet}\"; its sheets are {string.Join(", ", file.Sheets.Select(sheet => sheet.Name))}");
        }
    }

    private RowReader Open(InputFile file, Intake intake)
    {
        if (file.IsWorkbook)
        {
            return file.WorkbookRows(intake.Cancellation);
        }

        var line = file.HeadLines.Skip(mapping.Table.Skip).FirstOrDefault(line => line.Trim().Length > 0) ?? "";
        var delimiter = mapping.Table.Delimiter ?? Delimiters.MaxBy(sign => line.Count(c => c == sign));
        return mapping.Table.Encoding is { } encoding ? file.Rows(delimiter, mapping.Table.IsQuoted, encoding) : file.Rows(delimiter, mapping.Table.IsQuoted);
    }

    private static void Skip(RowReader rows, Tally tally)
    {
        while (rows.Read())
        {
            if (rows.IsBlank)
            {
                tally.Blank(rows);
            }
            else
            {
                tally.Preamble(rows);
            }
        }
    }

    private void ReadTable(InputFile file, RowReader rows, Tally tally, Intake intake, OwnParties parties)
    {
        var places = mapping.Table.HasHeader ? null : mapping.Columns.Where(column => column.Number is not null).ToDictionary(column => column, column => column.Number!.Value - 1);
        for (var n = 0; rows.Read(); n++)
        {
            if (n < mapping.Table.Skip)
            {
                tally.Preamble(rows);
            }
            else if (rows.IsBlank)
            {
                tally.Blank(rows);
            }
            else if (places is null)
            {
                tally.Preamble(rows);
                places = Bind(file, rows);
            }
            else
            {
                intake.Advance(tally);
                Take(rows, places, tally, intake, parties);
            }
        }
    }

    private void Take(RowReader rows, Dictionary<MappedColumn, int> places, Tally tally, Intake intake, OwnParties parties)
    {
        var spot = tally.Row(rows);
        if (mapping.Table.Cells is { } cells && rows.Count != cells)
        {
            tally.RefuseWidth(rows, spot, cells);
            return;
        }

        var row = new MappedRow(mapping, places, rows, spot, tally, intake, parties);
        row.Open();
        if (row.Refusal is { } refusal)
        {
            tally.Refuse(spot, refusal.Column, refusal.Reason);
            return;
        }

        var id = intake.Unique(FormattableString.Invariant($"{tally.Source}/{spot.Line}"));
        intake.Add(MappedClaims.Of(row, mapping, id, tally.Source, FormattableString.Invariant($"{(rows.Sheet.Length > 0 ? "row" : "line")} {spot.Line}")), tally, spot);
    }

    /// <summary>Where each column stands: by its heading, the first of that name, or by its number.</summary>
    private Dictionary<MappedColumn, int> Bind(InputFile file, RowReader rows)
    {
        var headings = Enumerable.Range(0, rows.Count).Select(i => rows.Trimmed(i).ToString()).ToList();
        var places = new Dictionary<MappedColumn, int>();
        var faults = new List<Diagnostic>();
        foreach (var column in mapping.Columns.Where(column => column.Constant is null))
        {
            var place = column.Number - 1 ?? headings.FindIndex(heading => heading.Equals(column.Heading, StringComparison.OrdinalIgnoreCase));
            if (place < 0 || place >= headings.Count)
            {
                var missing = column.Heading is null ? FormattableString.Invariant($"{file.Name} has {headings.Count} columns, and no column {column.Number}") : $"{file.Name} has no heading \"{column.Heading}\"";
                faults.Add(new Diagnostic(Codes.BadMapping, Severity.Error, column.At, $"{missing}; its headings are {string.Join(", ", headings.Take(40))}"));
            }

            places.Add(column, place);
        }

        return faults.Count == 0 ? places : throw new FactDocumentException(faults);
    }

    private static FactDocumentException Wrong(Position at, string message) => new([new Diagnostic(Codes.BadMapping, Severity.Error, at, message)]);
}
