using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>SIPRI's trade register by delivery: a row for each delivery, with the database's id of its deal. The rows of one id become one deal.</summary>
internal sealed class DeliveriesShape : Shape
{
    private const string Id = "SIPRI AT Database ID";

    private static readonly string[] Needed = [Id, "Supplier", "Recipient", "Designation", "Description", "Order date", "Numbers delivered", "Delivery year"];

    public override string Name => "SIPRI trade register by delivery";

    public override bool Fits(InputFile file) => TableRows.HeadingOf(file, Id) >= 0;

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        tally.Source = intake.Add(SipriSources.Of(file, "deliveries", "trade register by delivery"));
        var covers = SipriSources.Covers(file);
        var deals = new Dictionary<string, DeliveredDeal>(StringComparer.Ordinal);
        var all = new List<DeliveredDeal>();
        TableRows.Read(file, TableRows.HeadingOf(file, Id), isQuoted: null, Needed, tally, intake, (row, columns) =>
        {
            tally.Row(row.LineCount);
            var id = intake.Texts[row.Trimmed(columns[Id])];
            var deal = new DeliveredDeal(row, columns, tally, intake);
            if (id.Length == 0 || !id.All(char.IsAsciiLetterOrDigit))
            {
                tally.Doubt(Codes.BadCell, row.Line, row.Column(columns[Id]), $"the id holds \"{id}\", which is left out; the row is a deal of its own");
                all.Add(deal);
            }
            else if (!deals.TryGetValue(id, out var first))
            {
                deal.Id = id;
                deals.Add(id, deal);
                all.Add(deal);
            }
            else if (first.IsSame(deal))
            {
                first.Take(deal);
            }
            else
            {
                tally.Doubt(Codes.BadCell, row.Line, row.Column(columns[Id]), FormattableString.Invariant($"the id {id} names another deal on line {first.Line}; the row is a deal of its own"));
                all.Add(deal);
            }
        });
        intake.Orders.AddRange(all.Select(deal => deal.ToOrder(tally, covers)));
    }
}
