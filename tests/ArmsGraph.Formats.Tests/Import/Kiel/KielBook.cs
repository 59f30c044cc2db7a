using ArmsGraph.Formats.Tests.Reading;
using ArmsGraph.Formats.Import;

namespace ArmsGraph.Formats.Tests.Import.Kiel;

/// <summary>A made-up workbook in the shape of the tracker's: no row of it stands there.</summary>
internal static class KielBook
{
    private static readonly object?[] Headings =
    [
        "ID", "countries", "Announcement Date", "Type of Aid General", "Type of Aid Specific", "Explanation", "Original Currency", "Monetary Value as Given by Source", null, "Type of item", "Sub-type of item",
        "Soviet origin (1)", "No. of Units", "No. of Units delivered (in-kind military aid)", "Total ", "Total monetary value delivered in EUR", "Source of Aid 1", "Sub-type of item", "Converted Value in EUR",
    ];

    public static RegisterImport Read(params object?[][] rows) => Imports.Of(Book(rows));

    public static RegisterImport Read(ImportOptions options, params object?[][] rows) => Imports.Of(Book(rows), options: options);

    public static byte[] Book(params object?[][] rows) => Workbooks.Make(
        ("ReadMe", [["Ukraine Support Tracker – 7th release (covering January 24 to October 3, 2022)"], ["more words"]]),
        ("Bilateral assistance, MAIN DATA", [Headings, .. rows]));

    public static object?[] Row(
        string id, string donor, object date, string general = "Military", string specific = "Weapons", string item = ".", object? units = null, object? delivered = null, object? total = null, string explanation = "words", object? converted = null, object? deliveredTotal = null,
        string type = ".", string subtype = ".", object? given = null) =>
        [id, donor, date, general, specific, explanation, "EUR", given ?? "Not given", item, type, subtype, 0, units ?? ".", delivered ?? ".", total, deliveredTotal ?? ".", "https://example.org/news", ".", converted ?? "."];
}
