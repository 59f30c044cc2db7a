using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>SIPRI's report of 2014: a row for each deal, properly quoted, with comments, an id of the report's own, and the first and the last year of delivery.</summary>
internal sealed class ReportShape : Shape
{
    private const string Heading = "Id,Supplier,Recipient,No. ordered,";

    private static readonly string[] Needed = ["Id", "Supplier", "Recipient", "No. ordered", "Designation", "Description", "Year of order", "Year(s) of deliveries", "No. delivered"];

    public override string Name => "SIPRI register report";

    public override bool EndsItsLines => true;

    public override bool Fits(InputFile file) => TableRows.HeadingOf(file, Heading) >= 0;

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        tally.Source = intake.AddFile(SipriSources.Of(file, "report", "register report"), file);
        var from = intake.Orders.Count;
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        TableRows.Read(file, TableRows.HeadingOf(file, Heading), isQuoted: true, Needed, tally, intake, (row, columns) =>
        {
            tally.Row(row.LineCount);
            intake.Orders.Add(ToOrder(row, columns, ids, tally, intake));
        });
        Cover(intake.Orders[from..]);
    }

    /// <summary>The report tells of what came until its last year, and of no later delivery of the same deal.</summary>
    private static void Cover(List<Order> orders)
    {
        if (orders.Max(order => order.LastDelivery) is { } last)
        {
            orders.ForEach(order => order.Covers = new Order.Span(0, last));
        }
    }

    private static Order ToOrder(RowReader row, Columns columns, HashSet<string> ids, Tally tally, Intake intake)
    {
        var cells = new Cells(row, tally, row.Line);
        var texts = intake.Texts;
        var id = texts[cells.Text(columns["Id"])];
        var isOwn = id.Length > 0 && id.All(char.IsAsciiLetterOrDigit) && ids.Add(id);
        if (!isOwn)
        {
            tally.Doubt(Codes.BadCell, row.Line, 1, $"the id holds \"{id}\", which is no id or names another row too; the row is named by its line");
        }

        var isUncertain = cells.Flag(columns["Year(s) of delivery or no. delivered data uncertain"], "the flag of deliveries");
        var (first, last) = Ends(cells.Text(columns["Year(s) of deliveries"]), row, columns, tally);
        var isLocal = cells.Flag(columns["Recipient Involvement"], "the column of the recipient's involvement");
        var isStatusUncertain = cells.Flag(columns["Status data uncertain"], "the flag of the status");
        return new Order
        {
            Tally = tally,
            Table = OrderTable.Report,
            Local = isOwn ? id : FormattableString.Invariant($"line-{row.Line}"),
            Line = row.Line,
            Place = isOwn ? FormattableString.Invariant($"line {row.Line}, id {id}") : FormattableString.Invariant($"line {row.Line}"),
            Supplier = texts[cells.Text(columns["Supplier"])],
            Recipient = texts[cells.Text(columns["Recipient"])],
            Designation = texts[cells.Text(columns["Designation"])],
            Description = texts[cells.Text(columns["Description"])],
            OrderYear = cells.Year(columns["Year of order"], "the year of order"),
            IsOrderYearEstimate = cells.Flag(columns["Year of order data uncertain"], "the flag of the year of order"),
            Ordered = cells.Number(columns["No. ordered"], cells.Flag(columns["No. ordered data uncertain"], "the flag of the number ordered"), "the number ordered"),
            Delivered = cells.Number(columns["No. delivered"], isUncertain, "the number delivered"),
            FirstDelivery = first,
            LastDelivery = last,
            Status = cells.Status(columns["Status"]),
            IsLocalProduction = isLocal,
            Comment = cells.Text(columns["Comment"]).ToString(),
            Remark = string.Join(", ", new[] { isLocal ? "the recipient is involved" : "", isStatusUncertain ? "status uncertain" : "", isUncertain ? "years or number of delivery uncertain" : "" }.Where(part => part.Length > 0)),
        };
    }

    /// <summary>Reads <c>2007 - 2012</c>, or one year.</summary>
    private static (int? First, int? Last) Ends(ReadOnlySpan<char> text, RowReader row, Columns columns, Tally tally)
    {
        var dash = text.IndexOf('-');
        var from = dash < 0 ? text : text[..dash].Trim();
        var to = dash < 0 ? text : text[(dash + 1)..].Trim();
        if (Years.TryRead(from, out var first) && Years.TryRead(to, out var last) && first <= last)
        {
            return (first, last);
        }

        if (!text.IsEmpty)
        {
            tally.Doubt(Codes.BadCell, row.Line, row.Column(columns["Year(s) of deliveries"]), $"the years of deliveries hold \"{text}\", which is left out; expected a first and a last year");
        }

        return (null, null);
    }
}
