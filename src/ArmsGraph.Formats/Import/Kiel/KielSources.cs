using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>The sources of the tracker's tables: one for each release, and one for the names that all share.</summary>
internal static partial class KielSources
{
    private const string Publisher = "Kiel Institute for the World Economy";

    public static Source Names { get; } = new() { Id = new SourceId("kiel"), Title = "Ukraine Support Tracker: names of donors and items", Publisher = Publisher };

    /// <summary>The source of a workbook: its release stands on its first sheet; a copy without it is named by its content.</summary>
    public static Source OfWorkbook(InputFile file)
    {
        var release = Release().Match(string.Join(' ', file.Sheets.SelectMany(sheet => sheet.Cells)));
        var end = release.Success && DateTime.TryParse(release.Groups["end"].Value, CultureInfo.InvariantCulture, out var last) ? last : (DateTime?)null;
        var start = end is { } year && DateTime.TryParse($"{release.Groups["start"].Value}, {year.Year}", CultureInfo.InvariantCulture, out var first) ? first : (DateTime?)null;
        return new Source
        {
            Id = new SourceId($"kiel-tracker-{(release.Success ? release.Groups["number"].Value : Hash(file))}"),
            Title = $"Ukraine Support Tracker{(release.Success ? $", release {release.Groups["number"].Value}" : "")}",
            Publisher = Publisher,
            Published = end is { } known ? PartialDate.Parse($"[{Day(known)}..]") : null,
            Url = "https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/",
            Language = "en",
            Note = Donors,
            Covers = start is { } from && end is { } to ? new Coverage { Period = PartialDate.Parse($"{Day(from)}/{Day(to)}"), LeavesOut = ["humanitarian and financial help, of which no fact is made"] } : null,
        };
    }

    /// <summary>The source of a small table of heavy weapons, which does not say of which release it is.</summary>
    public static Source OfTable(InputFile file) => new()
    {
        Id = new SourceId($"kiel-weapons-{Hash(file)}"),
        Title = "Ukraine Support Tracker, heavy weapons by donor",
        Publisher = Publisher,
        Url = "https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/",
        Language = "en",
        Note = Donors,
    };

    /// <summary>What a donor is; without an explanation nobody can tell more.</summary>
    private const string Donors = "A donor gives goods, or pays for what another gives; rows name donors and do not tell the two apart.";

    /// <summary>Where the time that a release looks at ends; null where it does not say.</summary>
    public static Day? End(Source source) => source.Covers?.Period?.Hull.To;

    private static string Hash(InputFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))[..8];

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<number>\d+)(st|nd|rd|th) release \(covering (?<start>\w+ \d+) to (?<end>\w+ \d+, \d{4})\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Release();
}
