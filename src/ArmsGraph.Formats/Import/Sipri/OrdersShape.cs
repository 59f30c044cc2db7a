using ArmsGraph.Text;
using System.Globalization;

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
        using var rows = file.Rows(',', isQuoted: false, intake);
        while (rows.Read())
        {
            tally.Preamble(rows);
            if (rows.Cell(0).Equals("Recipient", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        BrokenRow? half = null;
        while (rows.Read())
        {
            if (half is not null && rows.Count == AfterBreak)
            {
                Take(half.Join(rows), tally, intake);
                half = null;
                continue;
            }

            Refuse(half, tally);
            half = rows.Count == BeforeBreak && !rows.IsBlank ? new BrokenRow(rows) : null;
            if (half is null)
            {
                Take(rows, tally, intake);
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

    private static void Take(RowReader row, Tally tally, Intake intake)
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
        var years = row.Trimmed(10);
        Order.Drop[] drops = years.IsEmpty ? [] : new Order.Drop[years.Count(';') + 1];
        var count = 0;
        foreach (var part in years.Split(';'))
        {
            var text = years[part].Trim();
            if (Years.TryRead(text, out var year))
            {
                drops[count++] = new Order.Drop(year, IsYearEstimate: false, Number: null);
            }
            else if (!text.IsEmpty)
            {
                tally.Doubt(Codes.BadCell, row.Line, row.Column(10), $"the years of delivery hold \"{Printable.Line(text.ToString())}\", which is left out; expected years parted by semicolons");
            }
        }

        var line = row.Line.ToString(CultureInfo.InvariantCulture);
        intake.Orders.Add(new Order
        {
            Tally = tally,
            Table = OrderTable.Orders,
            Source = tally.Source,
            Local = line,
            Line = row.Line,
            Place = row.LineCount > 1 ? string.Create(CultureInfo.InvariantCulture, $"lines {line}-{row.Line + row.LineCount - 1}") : $"line {line}",
            Recipient = texts[row.Trimmed(0)],
            Supplier = texts[row.Trimmed(1)],
            OrderYear = cells.Year(2, "the year of order"),
            IsOrderYearEstimate = cells.Flag(3, "the flag of the year of order"),
            Ordered = cells.Number(4, cells.Flag(5, "the flag of the number ordered"), "the number ordered"),
            Designation = texts[row.Trimmed(6)],
            Description = texts[row.Trimmed(7)],
            Delivered = cells.Number(8, cells.Flag(9, "the flag of the number delivered"), "the number delivered"),
            Drops = count == drops.Length ? drops : drops[..count],
            Status = cells.Status(11),
            Comment = row.Trimmed(12).ToString().Replace("\r", "", StringComparison.Ordinal),
            Indicator = Indicator(row),
            Unit = cells.Number(13, isEstimate: false, "the trend-indicator value of a unit")?.Value,
        });
    }

    /// <summary>Trend-indicator values: of a unit, of what was ordered and of what was delivered, in millions.</summary>
    private static string? Indicator(RowReader row)
    {
        var unit = row.Trimmed(13).TrimEnd(';');
        var ordered = row.Trimmed(14).TrimEnd(';');
        var delivered = row.Trimmed(15).TrimEnd(';');
        if (unit.IsEmpty && ordered.IsEmpty && delivered.IsEmpty)
        {
            return null;
        }

        return $"SIPRI TIV in millions: {Shown(unit)} a unit, {Shown(ordered)} ordered, {Shown(delivered)} delivered";
    }

    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> value) => value.IsEmpty ? "none" : value;
}
