using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>SIPRI's old table by seller: a row for goods of one seller to one buyer, with the register's old codes of states, and without a year. Its last row is a sum.</summary>
internal sealed class SellersShape : Shape
{
    private const string Heading = "buyercod,sellercod,";

    private static readonly string[] Needed = ["desig2", "desc", "nrdel", "buyer", "seller"];

    public override string Name => "SIPRI deliveries by seller";

    public override bool Fits(InputFile file) => TableRows.HeadingOf(file, Heading) >= 0;

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        tally.Source = intake.AddFile(SipriSources.Of(file, "sellers", "deliveries by seller"), file);
        TableRows.Read(file, TableRows.HeadingOf(file, Heading), isQuoted: null, Needed, tally, intake, (row, columns) =>
        {
            var cells = new Cells(row, tally, row.Line);
            var texts = intake.Texts;
            var (buyer, seller, designation) = (texts[cells.Text(columns["buyer"])], texts[cells.Text(columns["seller"])], texts[cells.Text(columns["desig2"])]);
            if (buyer.Length == 0 && seller.Length == 0 && designation.Length == 0)
            {
                tally.Preamble(row);
                return;
            }

            tally.Row(row.LineCount);
            intake.Orders.Add(new Order
            {
                Tally = tally,
                Table = OrderTable.Sellers,
                Line = row.Line,
                Supplier = seller,
                Recipient = buyer,
                Designation = designation,
                Description = texts[cells.Text(columns["desc"])],
                Delivered = cells.Number(columns["nrdel"], isEstimate: false, "the number delivered"),
                Remark = $"codes of the table: seller {Shown(cells.Text(columns["sellercod"]))}, buyer {Shown(cells.Text(columns["buyercod"]))}",
                Indicator = new TrendIndicator(texts[cells.Text(columns["tivunit"])], texts[cells.Text(columns["tivorder"])], texts[cells.Text(columns["tivdel"])]),
            });
        });
    }

    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> value) => value.IsEmpty ? "none" : value;
}
