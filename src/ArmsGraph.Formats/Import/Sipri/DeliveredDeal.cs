using ArmsGraph.Formats.Reading;
using System.Globalization;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>A deal while the rows of its deliveries are read.</summary>
internal sealed class DeliveredDeal
{
    private readonly List<(Order.Drop Drop, int Line)> _drops = [];
    private readonly List<int> _lines = [];
    private readonly string _supplier, _recipient, _designation, _description, _armament, _unit, _unitOfDeal;
    private readonly int? _ordered;
    private readonly bool _isOrderedEstimate, _isLocal;
    private readonly OrderStatus _status;
    private decimal? _indicator;
    private bool _isNumbered = true;

    public DeliveredDeal(RowReader row, Columns columns, Tally tally, Intake intake)
    {
        Line = row.Line;
        _lines.Add(row.Line);
        var cells = new Cells(row, tally, row.Line);
        var texts = intake.Texts;
        _supplier = texts[cells.Text(columns["Supplier"])];
        _recipient = texts[cells.Text(columns["Recipient"])];
        _designation = texts[cells.Text(columns["Designation"])];
        _description = texts[cells.Text(columns["Description"])];
        _armament = texts[cells.Text(columns["Armament category"])];
        _unit = texts[cells.Text(columns["SIPRI estimate"])];
        _unitOfDeal = texts[cells.Text(columns["TIV deal unit"])];
        cells.Number(columns["TIV deal unit"], isEstimate: false, "the trend-indicator value of a unit");
        _ordered = cells.Year(columns["Order date"], "the order date");
        _isOrderedEstimate = cells.Flag(columns["Order date is estimate"], "the flag of the order date");
        _isLocal = cells.Flag(columns["Local production"], "the column of local production");
        _status = cells.Status(columns["Status"]);
        _indicator = cells.Number(columns["TIV delivery values"], isEstimate: false, "the trend-indicator value of the delivery")?.Value;
        var number = cells.Number(columns["Numbers delivered"], cells.Flag(columns["Numbers delivered is estimate"], "the flag of the number delivered"), "the number delivered");
        var isEstimate = cells.Flag(columns["Delivery year is estimate"], "the flag of the delivery year");
        _isNumbered = number is not null;
        Count = number;
        if (cells.Year(columns["Delivery year"], "the delivery year") is { } year)
        {
            _drops.Add((new Order.Drop(year, isEstimate, number), row.Line));
        }
    }

    /// <summary>The database's id; null where its cell cannot be used.</summary>
    public string? Id { get; set; }

    /// <summary>The line of its first row.</summary>
    public int Line { get; }

    private Order.Count? Count { get; set; }

    /// <summary>Whether two rows can be of one deal.</summary>
    public bool IsSame(DeliveredDeal other) =>
        _supplier == other._supplier && _recipient == other._recipient && _designation == other._designation && _ordered == other._ordered;

    /// <summary>Takes what another row of the same deal says.</summary>
    public void Take(DeliveredDeal row)
    {
        _lines.AddRange(row._lines);
        _drops.AddRange(row._drops);
        _isNumbered &= row._isNumbered;
        _indicator = _indicator + row._indicator ?? _indicator ?? row._indicator;
        Count = Count is { } before && row.Count is { } more ? new Order.Count(before.Value + more.Value, before.IsEstimate || more.IsEstimate) : Count ?? row.Count;
    }

    public Order ToOrder(Tally tally, Order.Span? covers) => new()
    {
        Tally = tally,
        Table = OrderTable.Deliveries,
        Local = Id ?? FormattableString.Invariant($"line-{Line}"),
        Line = Line,
        Place = $"{(_lines.Count > 1 ? "lines" : "line")} {Ranges(_lines)}",
        DealId = Id,
        Supplier = _supplier,
        Recipient = _recipient,
        Designation = _designation,
        Description = _description,
        Armament = _armament,
        OrderYear = _ordered,
        IsOrderYearEstimate = _isOrderedEstimate,
        Delivered = _isNumbered ? Count : null,
        Drops = [.. _drops.OrderBy(drop => drop.Drop.Year).ThenBy(drop => drop.Line).Select(drop => drop.Drop)],
        Covers = covers,
        Status = _status,
        IsLocalProduction = _isLocal,
        Remark = _isLocal ? "local production" : "",
        Indicator = _unitOfDeal.Length == 0 && _indicator is null ? null
            : new TrendIndicator(_unitOfDeal, Ordered: null, _indicator is { } sum ? sum.ToString("0.####", CultureInfo.InvariantCulture) : "", _unit.Length == 0 || _unit == _unitOfDeal ? null : _unit),
    };

    /// <summary>Lines in few words: <c>14-16, 20</c>.</summary>
    private static string Ranges(List<int> lines)
    {
        var parts = new List<string>();
        for (int from = 0, to; from < lines.Count; from = to + 1)
        {
            for (to = from; to + 1 < lines.Count && lines[to + 1] == lines[to] + 1; to++)
            {
            }

            parts.Add(from == to ? FormattableString.Invariant($"{lines[from]}") : FormattableString.Invariant($"{lines[from]}-{lines[to]}"));
        }

        return string.Join(", ", parts);
    }
}
