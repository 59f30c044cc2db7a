using System.Globalization;
using System.Text;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Tests.Import.Sipri;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using Newtonsoft.Json;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Join;

/// <summary>
/// Reports that are made of the deliveries of one table, in the ways in which states report, against the deals of the register by order that those deliveries are of, every third of which is taken out. Real reports
/// differ more: this shows that what is joined is right, and that neither sums nor families of goods, nor other deals of the same parties, are taken for the deal.
/// </summary>
[Category("External")]
public sealed class MirrorJoinPrecisionTests
{
    private const double LeastPrecision = 0.99;
    private static readonly string[] Codes = ["I", "II", "III", "IV", "V", "VI", "VII"];

    /// <summary>First lines of deals in the table by delivery, and their lines in the register by order.</summary>
    private static readonly Lazy<Dictionary<int, int>> Right = new(() =>
        Registers.Import([Sample("A-register-by-order-2025.csv"), Sample("B-register-by-delivery-2024.csv")]).Report.Joins.Single().Matched.ToDictionary(rows => rows.Line, rows => rows.OntoLine));

    [TestCase("designation", 0.5)]
    [TestCase("capitals", 0.5)]
    [TestCase("family", 0.5)]
    [TestCase("silent", 0.03)]
    [TestCase("sums", 0.05)]
    public void Reports_are_joined_to_the_deal_that_they_tell_of(string way, double leastRecall)
    {
        var (register, deliveries) = (Sample("A-register-by-order-2025.csv"), Sample("B-register-by-delivery-2024.csv"));
        var right = Right.Value;
        var reports = Reports(deliveries, way).Where(report => report.Lines.TrueForAll(right.ContainsKey)).ToList();

        var hidden = right.Values.Where(line => line % 3 == 0).ToHashSet();
        var import = Made.Import(("a.csv", Encoding.Latin1.GetBytes(string.Join('\n', File.ReadAllText(register, Encoding.Latin1).Split('\n').Select((text, index) => hidden.Contains(index + 1) ? "" : text)))), ("u.json", Encoding.UTF8.GetBytes(Json(reports))));
        var join = import.Report.Joins.Single();
        var wrong = join.Matched.Where(rows => reports[rows.Line - 2].Lines.Select(line => right[line]).Distinct().ToList() is not [var only] || only != rows.OntoLine).ToList();
        var precision = 1 - ((double)wrong.Count / join.Matched.Count);
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{way}: {reports.Count} reports, {join.Matched.Count} joined ({precision:0.0000} right), {join.Ambiguous.Count} ambiguous, {join.Unmatched.Count} unmatched"));
        wrong.Take(10).ToList().ForEach(rows => TestContext.Progress.WriteLine($"  {reports[rows.Line - 2]} taken for line {rows.OntoLine}"));
        Assert.That(precision, Is.GreaterThanOrEqualTo(LeastPrecision));
        Assert.That(join.Matched, Has.Count.GreaterThan(leastRecall * reports.Count));
    }

    private static string Sample(string name) => Shared.Sample(Path.Combine("data", "sipri", name));

    /// <summary>A report for each deal and year; or, as sums, one for each category and year of two parties.</summary>
    private static List<Report> Reports(string file, string way)
    {
        var goods = new Intake(new TransferGraphBuilder(), ImportOptions.Default, null, default).Goods;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<Report>();
        foreach (var (text, line) in File.ReadAllLines(file, Encoding.Latin1).Select((text, index) => (text, index + 1)))
        {
            if (text.Split(',') is { Length: >= 17 } cells && int.TryParse(cells[0], CultureInfo.InvariantCulture, out _) && int.TryParse(cells[10], CultureInfo.InvariantCulture, out var year) && decimal.TryParse(cells[8], CultureInfo.InvariantCulture, out var number))
            {
                first.TryAdd(cells[0], line);
                if (goods.Category(cells[4], "sipri-description") is { } category && Codes.OrderBy(code => goods.Fit(category, code, "unroca") ?? MappingMatch.Close + 1).First() is var code && goods.Fit(category, code, "unroca") is not null)
                {
                    rows.Add(new Report(cells[1], cells[2], year, code, number, Described(cells[3], way), [first[cells[0]]]));
                }
            }
        }

        return [.. rows.GroupBy(row => way == "sums" ? (row.Exporter, row.Importer, row.Year, row.Code, 0) : (row.Exporter, row.Importer, row.Year, row.Code, row.Lines[0]))
            .Select(same => same.First() with { Number = same.Sum(row => row.Number), Lines = [.. same.SelectMany(row => row.Lines).Distinct()] })];
    }

    private static string Described(string designation, string way) => way switch
    {
        "designation" => designation,
        "capitals" => $"{designation.Split(' ')[0].Replace('-', ' ').ToUpperInvariant()} SYSTEMS",
        "family" => designation.Split(' ')[0].TrimEnd('A', 'B', 'C', 'D', 'E', 'F', 'G', 'K', 'M', 'S', 'T'),
        _ => "",
    };

    private static string Json(List<Report> reports) => $"[\n{string.Join(",\n", reports.Select(report => JsonConvert.SerializeObject(new
    {
        table = "exports", year = report.Year, exporter = report.Exporter, importer = report.Importer, category = report.Code, num_items = report.Number, state_of_origin = "", intermediate_locations = "",
        description = report.Description, comments = "",
    })))}\n]\n";

    private sealed record Report(string Exporter, string Importer, int Year, string Code, decimal Number, string Description, List<int> Lines);
}
