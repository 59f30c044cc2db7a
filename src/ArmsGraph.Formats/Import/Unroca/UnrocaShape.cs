using ArmsGraph.Formats.Reading;
using System.Text.RegularExpressions;

namespace ArmsGraph.Formats.Import.Unroca;

/// <summary>
/// Rows of the United Nations Register of Conventional Arms, as delimited text or as JSON. A printed report has no columns for its state and year: those stand in lines above the heading, such as
/// <c>Reporting country: X</c> and <c>Year: 2015</c>.
/// </summary>
internal sealed partial class UnrocaShape : Shape
{
    private static readonly string[] Keys = ["table", "year", "exporter", "importer", "category", "num_items", "state_of_origin", "intermediate_locations", "description", "comments"];

    public override string Name => "UN Register of Conventional Arms, rows";

    public override bool Fits(InputFile file) => file.IsJson
        ? file.Head.Contains("\"num_items\"", StringComparison.Ordinal) && file.Head.Contains("\"category\"", StringComparison.Ordinal)
        : UnrocaHeadings.Delimiter(file.HeadLines) is not null;

    public override void Read(InputFile file, Tally tally, Intake intake)
    {
        tally.Source = intake.Add(UnrocaSources.Names);
        if (file.IsJson)
        {
            ReadJson(file, tally, intake);
        }
        else
        {
            ReadText(file, tally, intake);
        }
    }

    private static void ReadJson(InputFile file, Tally tally, Intake intake)
    {
        using var rows = new JsonRows(file, Keys, "num_items");
        tally.TotalLines = rows.TotalLines;
        var reports = new UnrocaRows(tally, intake, [.. Enumerable.Range(0, Keys.Length)], reporter: null, year: null);
        while (rows.Read())
        {
            var spot = tally.Row(rows);
            if (rows.IsObject)
            {
                intake.Advance(tally);
                reports.Take(rows, spot);
            }
            else
            {
                tally.Refuse(spot, rows.Column(0), "the row is no object; expected one with the keys of the register");
            }
        }

        tally.Preamble(rows.TotalLines - tally.Lines);
    }

    private static void ReadText(InputFile file, Tally tally, Intake intake)
    {
        using var rows = file.Rows(UnrocaHeadings.Delimiter(file.HeadLines)!.Value, isQuoted: true);
        UnrocaRows? reports = null;
        var (reporter, year) = ((string?)null, (int?)null);
        while (rows.Read())
        {
            if (rows.IsBlank)
            {
                tally.Blank(rows);
                continue;
            }

            if (reports is null)
            {
                tally.Preamble(rows);
                var cells = Enumerable.Range(0, rows.Count).Select(i => rows.Trimmed(i).ToString()).ToList();
                if (UnrocaHeadings.Of(cells) is { } columns)
                {
                    reports = new UnrocaRows(tally, intake, columns, reporter, year);
                }
                else
                {
                    var line = string.Join(' ', cells).Trim();
                    reporter = Reporter().Match(line) is { Success: true } state ? state.Groups["name"].Value : reporter;
                    year = Year().Match(line) is { Success: true } found && Years.TryRead(found.Groups["year"].Value, out var number) ? number : year;
                }

                continue;
            }

            intake.Advance(tally);
            reports.Take(rows, tally.Row(rows));
        }
    }

    [GeneratedRegex(@"^(reporting (country|state)|country|state)\s*:?\s+(?<name>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reporter();

    [GeneratedRegex(@"\byear\b\D{0,20}(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
