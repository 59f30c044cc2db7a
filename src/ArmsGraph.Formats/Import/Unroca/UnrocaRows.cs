using System.Globalization;
using System.Text.RegularExpressions;
using ArmsGraph.Claims;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Unroca;

/// <summary>Makes reports of rows: who exports to whom, of which category, how many, in which year, and whose report it is.</summary>
/// <param name="tally">The account of the file.</param>
/// <param name="intake">Where reports go.</param>
/// <param name="columns">Where each column stands; less than 0 where the table has none.</param>
/// <param name="reporter">The state whose report the file is, where it says so above its rows.</param>
/// <param name="year">The year of the report, likewise.</param>
internal sealed partial class UnrocaRows(Tally tally, Intake intake, int[] columns, string? reporter, int? year)
{
    private const string Scheme = "unroca";
    private static readonly char[] Separators = [';', '\n'];

    private readonly OwnParties _parties = new(intake, UnrocaSources.Names.Id);

    public void Take(RowReader row, Spot spot)
    {
        string Cell(UnrocaColumn column) => columns[(int)column] < 0 ? "" : row.Trimmed(columns[(int)column]).ToString();
        int Place(UnrocaColumn column) => columns[(int)column] is >= 0 and var index && index < row.Count ? row.Column(index) : 1;
        Participant Who(string name, int when, UnrocaColumn column) => _parties.Who(name, when, PartyKind.State, tally, spot, Place(column));

        var isExports = IsExports(Cell(UnrocaColumn.Table));
        var exporter = Cell(UnrocaColumn.Exporter) is { Length: > 0 } from ? from : isExports != false ? reporter ?? "" : "";
        var importer = Cell(UnrocaColumn.Importer) is { Length: > 0 } to ? to : isExports == false ? reporter ?? "" : "";
        var when = Years.TryRead(Cell(UnrocaColumn.Year), out var own) ? own : year;
        if (isExports is not { } byExporter || when is not { } on || exporter.Length == 0 || importer.Length == 0)
        {
            tally.Refuse(
                spot, Place(when is null ? UnrocaColumn.Year : UnrocaColumn.Table),
                $"the row does not say {(when is null ? "of which year it is" : exporter.Length == 0 ? "who exports" : importer.Length == 0 ? "who imports" : "whether exporter or importer reports it")}; expected a column for it, or a line above the heading");
            return;
        }

        var code = Code(Cell(UnrocaColumn.Category));
        var category = code is null ? intake.Goods.Category(Cell(UnrocaColumn.Category)) : intake.Goods.Covering(code, Scheme);
        if (category is null)
        {
            tally.Unclassified(Cell(UnrocaColumn.Category), spot, Place(UnrocaColumn.Category));
        }

        var (supplier, recipient) = (Who(exporter, on, UnrocaColumn.Exporter), Who(importer, on, UnrocaColumn.Importer));
        var reporting = byExporter ? supplier : recipient;
        var report = reporting.Party is { } state ? intake.Add(UnrocaSources.Report(state, byExporter ? exporter : importer, on)) : UnrocaSources.Names.Id;
        var description = Cell(UnrocaColumn.Description);
        var id = intake.Unique(FormattableString.Invariant($"{report}/{(byExporter ? "export" : "import")}-{spot.Line}{(spot.Part > 0 ? $".{spot.Part + 1}" : "")}"));
        var transfer = new Transfer
        {
            Id = id,
            From = supplier,
            Via = [.. Cell(UnrocaColumn.Intermediate).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(IsStated).Select(name => new ViaParty { Who = Who(name, on, UnrocaColumn.Intermediate), Role = ViaRole.Transit })],
            To = recipient,
            Origin = IsStated(Cell(UnrocaColumn.Origin)) ? Who(Cell(UnrocaColumn.Origin), on, UnrocaColumn.Origin) : null,
            Items = [new ItemLine { Goods = [new GoodsRef(Goods(description, category))], Quantity = Number(Cell(UnrocaColumn.Number), spot, Place(UnrocaColumn.Number)), Note = description.Length == 0 ? null : description }],
            Delivered = Years.Date(on),
            Stage = Stage.Delivered,
        };
        var comments = Cell(UnrocaColumn.Comments);
        var claim = new Claim { Id = new ClaimId(id.Text), Fact = transfer, Source = report, Place = FormattableString.Invariant($"line {spot.Line}"), Note = comments.Length == 0 ? null : comments };
        intake.Mirrors.Add(new Mirror
        {
            Tally = tally, Spot = spot, ByExporter = byExporter, Category = code ?? category?.Text ?? "", Year = on, Exporter = exporter, Importer = importer, Description = description, Claim = claim,
        });
    }

    /// <summary>Whose report: a table of exports is the exporter's. A table without that column lists the partners of its reporter.</summary>
    private bool? IsExports(string table) =>
        table.StartsWith("ex", StringComparison.OrdinalIgnoreCase) ? true
        : table.StartsWith("im", StringComparison.OrdinalIgnoreCase) ? false
        : columns[(int)UnrocaColumn.Exporter] < 0 ? true
        : columns[(int)UnrocaColumn.Importer] < 0 ? false
        : null;

    private EntityId Goods(string description, EntityId? category) =>
        intake.Goods.Knows(description, category) ? intake.Goods.Find(description, category, UnrocaSources.Names.Id, intake.Declare) : category ?? new EntityId("weapons");

    private Quantity? Number(string text, Spot spot, int column)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
        {
            return Quantity.Exactly(count);
        }

        if (text.Length > 0 && !Quantity.TryParse(text, out _))
        {
            tally.Doubt(Codes.BadCell, spot, column, $"the number of items holds \"{text}\", which is left out; expected a number");
        }

        return Quantity.TryParse(text, out var words) ? words : null;
    }

    private static bool IsStated(string name) => name.Length > 0 && name is not ("-" or "n/a" or "N/A" or "none" or "None");

    /// <summary>The register's code of a category: <c>IV(a)</c>, <c>Category IVa</c> and <c>IV a) Combat aircraft</c> are IVa.</summary>
    private static string? Code(string text) =>
        Category().Match(text) is { Success: true } match ? match.Groups["roman"].Value.ToUpperInvariant() + match.Groups["part"].Value.ToLowerInvariant() : null;

    [GeneratedRegex(@"^(category\s*)?(?<roman>VII|VI|IV|V|III|II|I)\s*\(?(?<part>[abc]?)(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Category();
}
