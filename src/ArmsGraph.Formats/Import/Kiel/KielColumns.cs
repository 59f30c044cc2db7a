using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>The columns of a sheet by their headings. A heading that stands twice means its first column; the item's column has none, and stands before its type; on one sheet the type below has another's heading, and stands behind its type.</summary>
internal sealed class KielColumns
{
    private const string Silent = ".";
    private const string Countries = "countries";
    private const string DonorHeading = "Donor";

    private readonly List<string> _headings;
    private readonly int _item;
    private readonly int _subtype;

    private KielColumns(List<string> headings)
    {
        _headings = headings;
        var named = headings.FindIndex(heading => heading.Equals("Item", StringComparison.OrdinalIgnoreCase) || heading.StartsWith("Item (", StringComparison.OrdinalIgnoreCase));
        var type = Index("Type of item");
        _item = named >= 0 ? named : type > 0 && headings[type - 1].Length == 0 ? type - 1 : -1;
        _subtype = Index("Sub-type of item") is >= 0 and var subtype ? subtype : type < 0 ? -1 : type + 1;
    }

    /// <summary>Whether a row is the heading of a table of aid.</summary>
    public static bool Fits(IReadOnlyList<string> cells) =>
        cells is ["ID", ..] && cells.Contains("Announcement Date", StringComparer.OrdinalIgnoreCase) && cells.Contains("Type of Aid General", StringComparer.OrdinalIgnoreCase);

    public static KielColumns Of(RowReader row)
    {
        var headings = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            headings.Add(row.Trimmed(i).ToString());
        }

        return new KielColumns(headings);
    }

    /// <summary>Where a heading stands, from 1; 1 where it does not.</summary>
    public int Column(string heading) => Math.Max(0, Index(heading)) + 1;

    /// <summary>Where the item stands, from 1.</summary>
    public int Item => Math.Max(0, _item) + 1;

    /// <summary>Where the donor stands, from 1.</summary>
    public int Donor => Math.Max(0, Index(Countries) < 0 ? Index(DonorHeading) : Index(Countries)) + 1;

    public KielRow Read(RowReader row, Spot spot) => new()
    {
        Spot = spot,
        Package = Cell(row, "ID"),
        Donor = Cell(row, Donor - 1),
        Announced = Cell(row, "Announcement Date"),
        General = Cell(row, "Type of Aid General"),
        Specific = Cell(row, "Type of Aid Specific"),
        Explanation = Cell(row, "Explanation"),
        Currency = Cell(row, "Original Currency"),
        Total = KielRow.Number(Cell(row, "Total")),
        Converted = KielRow.Number(Cell(row, "Converted Value in EUR")),
        DeliveredTotal = KielRow.Number(Cell(row, "Total monetary value delivered in EUR")),
        Given = Cell(row, "Monetary Value as Given by Source"),
        Item = Cell(row, _item),
        Type = Cell(row, "Type of item"),
        Subtype = Cell(row, _subtype),
        Units = Cell(row, "No. of Units"),
        Delivered = Cell(row, "No. of Units delivered (in-kind military aid)"),
        Evidence = Cell(row, "Source of Aid 1"),
    };

    private int Index(string heading) => _headings.FindIndex(known => known.Equals(heading, StringComparison.OrdinalIgnoreCase));

    private string Cell(RowReader row, string heading) => Cell(row, Index(heading));

    private static string Cell(RowReader row, int index)
    {
        var text = index < 0 ? [] : row.Trimmed(index);
        return text is Silent ? "" : text.ToString();
    }
}
