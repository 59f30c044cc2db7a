using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>
/// SIPRI's trade register by order: sixteen columns without quotes, the only table with comments. Three columns have no name and are known by their place; some copies hold a line break inside a comment,
/// which parts a row into one of thirteen cells and one of four.
/// </summary>
internal sealed class OrdersShape : Shape
{
    private const string Heading = "Recipient,Supplier,Year of order,";
    private const int Width = 16;
    private const int BeforeBreak = 13;
    private const int AfterBreak = 4;

    public override string Name => "SIPRI trade register by order";

    public override bool Fits(InputFile file) => Array.Exists(file.HeadLines, line => line.StartsWith(Heading, StringComparison.OrdinalIgnoreCase));

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        tally.Source = intake.AddFile(SipriSources.Of(file, "orders", "trade register by order"), file);
        using var rows = file.Rows(',', isQuoted: false);
        while (rows.Read())
        {
            tally.Preamble(rows);
            if (rows.Cell(0).Equals("Recipient", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        var years = new DeliveryYears();
        BrokenRow? half = null;
        while (rows.Read())
        {
            if (half is not null && rows.Count == AfterBreak)
            {
                Take(half.Join(rows), years, tally, intake);
                half = null;
                continue;
            }

            Refuse(half, tally);
            half = rows.Count == BeforeBreak && !rows.IsBlank ? new BrokenRow(rows) : null;
            if (half is null)
            {
                Take(rows, years, tally, intake);
            }
        }

        Refuse(half, tally);
    }

    private static void Refuse(RowReader? row, Tally tally)
    {
        if (row is not null)
        {
            tally.Row(row.LineCount);
            tally.RefuseWidth(row, row.Line, Width);
        }
    }

    private static void Take(RowReader row, DeliveryYears years, Tally tally, Intake intake)
    {
        if (row.IsBlank)
        {
            tally.Blank(row);
            return;
        }

        if (row.Count < Width || !row.IsBlankFrom(Width))
        {
            Refuse(row, tally);
            return;
        }

        tally.Row(row.LineCount);
        intake.Advance(tally);
        var cells = new Cells(row, tally, row.Line);
        var texts = intake.Texts;
        intake.Orders.Add(new Order
        {
            Tally = tally,
            Table = OrderTable.Orders,
            Line = row.Line,
            Place = row.LineCount > 1 ? FormattableString.Invariant($"lines {row.Line}-{row.Line + row.LineCount - 1}") : null,
            Recipient = texts[row.Trimmed(0)],
            Supplier = texts[row.Trimmed(1)],
            OrderYear = cells.Year(2, "the year of order"),
            IsOrderYearEstimate = cells.Flag(3, "the flag of the year of order"),
            Ordered = cells.Number(4, cells.Flag(5, "the flag of the number ordered"), "the number ordered"),
            Designation = texts[row.Trimmed(6)],
            Description = texts[row.Trimmed(7)],
            Delivered = cells.Number(8, cells.Flag(9, "the flag of the number delivered"), "the number delivered"),
            Drops = years.Read(row, 10, tally),
            Status = cells.Status(11),
            Comment = row.Trimmed(12).ToString().Replace("\r", "", StringComparison.Ordinal),
            Indicator = Indicator(cells, texts),
        });
    }

    private static TrendIndicator? Indicator(Cells cells, Pool texts)
    {
        cells.Number(13, isEstimate: false, "the trend-indicator value of a unit");
        var (unit, ordered, delivered) = (texts[cells.Text(13)], texts[cells.Text(14)], texts[cells.Text(15)]);
        return unit.Length + ordered.Length + delivered.Length == 0 ? null : new TrendIndicator(unit, ordered, delivered);
    }
}
