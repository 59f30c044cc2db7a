using ArmsGraph.Formats.Reading;
using System.Globalization;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>
/// What the database's own interface gives: a list of objects, one for each deal. What its codes stand for is not documented, so that they stay codes, told in the claim's note; that <c>units</c> are those ordered,
/// and <c>deliveryYr</c> is the year of the last delivery, and 0 while some is to come, is seen where the register tells of the same deals.
/// </summary>
internal sealed class TradesShape : Shape
{
    private static readonly string[] Known =
        ["id", "tradeId", "buyer", "seller", "orderYr", "orderYrEst", "units", "unitsEst", "deliveryYr", "status", "statusEst", "desg", "desc", "category"];

    public override string Name => "SIPRI database interface";

    public override bool Fits(InputFile file) =>
        file.IsJson && file.Head.Contains("\"tradeId\"", StringComparison.Ordinal) && file.Head.Contains("\"orderYr\"", StringComparison.Ordinal);

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        tally.Source = intake.AddFile(SipriSources.Of(file, "trades", "deals as its interface gives them"), file);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        new TradeRows(file, tally).Read((at, row, fault) =>
        {
            intake.Advance(tally);
            if (row is null)
            {
                tally.Refuse(at, at.Part, fault);
            }
            else
            {
                Take(at, row, ids, tally, intake);
            }
        });
    }

    private static void Take(Spot at, IReadOnlyDictionary<string, TradeValue> row, HashSet<string> ids, Tally tally, Intake intake)
    {
        var cells = new TradeCells(row, at, tally, intake.Texts);
        var id = cells.Text("tradeId");
        var isId = id.Length > 0 && id.All(char.IsAsciiDigit);
        if (!isId)
        {
            tally.Doubt(Codes.BadCell, at, at.Part, $"tradeId holds \"{id}\", which is left out; expected a whole number");
        }

        var isFirst = isId && ids.Add(id);
        var last = cells.Whole("deliveryYr") is { } year and not 0 ? cells.Year(year, "deliveryYr") : null;
        var ordered = cells.Whole("orderYr") is { } orderYear and not 0 ? cells.Year(orderYear, "orderYr") : null;
        var codes = row.Where(field => !Known.Contains(field.Key, StringComparer.Ordinal) && field.Value.Letters.Length > 0 && !(field.Key == "note" && field.Value.IsText))
            .Select(field => $"{field.Key} {field.Value.Letters}");
        intake.Orders.Add(new Order
        {
            Tally = tally,
            Table = OrderTable.Trades,
            Local = isFirst ? id : string.Create(CultureInfo.InvariantCulture, $"line-{at.Line}{(at.Part > 1 ? $".{at.Part}" : "")}"),
            Line = at.Line,
            Column = at.Part,
            Place = string.Create(CultureInfo.InvariantCulture, $"line {at.Line}{(isId ? $", tradeId {id}" : "")}"),
            DealId = isId ? id : null,
            Supplier = cells.Text("seller"),
            Recipient = cells.Text("buyer"),
            Designation = cells.Text("desg"),
            Description = cells.Text("desc"),
            Armament = cells.Text("category"),
            OrderYear = ordered,
            IsOrderYearEstimate = cells.Flag("orderYrEst"),
            Ordered = cells.Number("units") is { } units ? new Order.Count(units, cells.Flag("unitsEst")) : null,
            LastDelivery = last,
            Status = cells.Status("status"),
            Comment = row.TryGetValue("note", out var note) && note.IsText ? note.Letters.Trim() : "",
            Remark = string.Join(", ", codes.Concat(cells.Flag("statusEst") ? ["statusEst true"] : Array.Empty<string>()).Prepend(last is null ? "deliveryYr 0" : "").Where(part => part.Length > 0)),
        });
    }
}
