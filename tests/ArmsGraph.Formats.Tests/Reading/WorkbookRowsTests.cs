using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Reading;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Reading;

public sealed class WorkbookRowsTests
{
    [Test]
    [SetCulture("tr-TR")]
    public void Numbers_dates_and_texts_are_written_the_same_everywhere() =>
        Assert.That(Read(Workbooks.Make(("S", [[1.5, 35_000_000, new DateOnly(2022, 3, 1), "Ödül", 0.1]]))), Is.EqualTo(new[] { "S1: 1.5|35000000|2022-03-01|Ödül|0.1" }));

    [Test]
    public void A_formula_is_the_value_that_was_saved_with_it() =>
        Assert.That(Read(Workbooks.Make(("S", [[new Workbooks.Formula("1+1", 7), new Workbooks.Formula("WEBSERVICE(\"http://x\")", "saved")]]))), Is.EqualTo(new[] { "S1: 7|saved" }));

    [Test]
    public void A_text_that_looks_like_a_formula_is_a_text() =>
        Assert.That(Read(Workbooks.Make(("S", [["=1+1", "@SUM(A1)"]]))), Is.EqualTo(new[] { "S1: =1+1|@SUM(A1)" }));

    [Test]
    public void Sheets_come_one_after_another_and_count_their_own_rows() =>
        Assert.That(Read(Workbooks.Make(("S", [["a"], [], ["b"]]), ("T", [["c"]]))), Is.EqualTo(new[] { "S1: a", "S2: ", "S3: b", "T1: c" }));

    [Test]
    public void A_workbook_of_the_older_kind_is_read_too() =>
        Assert.That(Read(OldWorkbook.Make("Old", [["name", 12.5], ["=1", 44_621]])), Is.EqualTo(new[] { "Old1: name|12.5", "Old2: =1|44621" }));

    private static List<string> Read(byte[] bytes)
    {
        var read = new List<string>();
        using var rows = new WorkbookRows(new InputFile("book", bytes, ImportOptions.Default.Limits), ImportOptions.Default.Limits, CancellationToken.None);
        do
        {
            while (rows.Read())
            {
                read.Add(FormattableString.Invariant($"{rows.Sheet}{rows.Line}: {string.Join('|', Enumerable.Range(0, rows.Count).Select(i => rows.Cell(i).ToString()))}"));
            }
        }
        while (rows.NextSheet());
        return read;
    }
}
