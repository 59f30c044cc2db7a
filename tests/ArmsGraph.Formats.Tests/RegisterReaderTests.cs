using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Tests.Import;
using ArmsGraph.Formats.Tests.Import.Sipri;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests;

public sealed class RegisterReaderTests
{
    private const string Row = "Norway,Sweden,1990,,10,,Pansarvogn-9,tank,10,,1992,New,,1,10,10";

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("armsgraph-");

    [TearDown]
    public void DeleteFolder() => _folder.Delete(recursive: true);

    [Test]
    public void A_folder_is_read_in_ordinal_order_with_those_below_it()
    {
        Write("b.csv", Made.Orders(Row));
        Write("a/c.csv", Made.Orders(Row));
        Write("a/readme.md", "no register");
        var import = Registers.Import([_folder.FullName]);
        Assert.That(import.Report.Ledgers.Select(ledger => Path.GetFileName(ledger.File)), Is.EqualTo(["c.csv", "b.csv"]));
    }

    [Test]
    public void A_folder_of_more_files_than_allowed_is_a_fault_and_nothing_of_it_is_read()
    {
        Write("a.csv", Made.Orders(Row));
        Write("b.md", "");
        Assert.That(Registers.Import([_folder.FullName], new ImportOptions { MaxFiles = 2 }).Report.Ledgers, Has.Count.EqualTo(1));
        Write("c.md", "");
        var fault = Imports.Faults(() => Registers.Import([_folder.FullName], new ImportOptions { MaxFiles = 2 })).Single();
        Assert.That((fault.Code, fault.Position.File), Is.EqualTo(("AG5006", _folder.FullName)));
    }

    [Test]
    public void Two_releases_of_one_register_are_told_since_sums_count_their_deals_twice()
    {
        var later = Made.Orders(Row).Replace("2026", "2027", StringComparison.Ordinal);
        var import = Made.Import(("old.csv", Made.Orders(Row)), ("new.csv", later));
        var told = import.Report.Diagnostics.Single();
        Assert.That((told.Code, told.Position, told.Severity), Is.EqualTo(("AG5022", new Position("old.csv", 0, 0), Severity.Warning)));
        Assert.That(import.Report.Ledgers, Has.All.Matches<Ledger>(ledger => ledger is { AddsUp: true, RowsClean: 1 }));
    }

    [Test]
    public void Two_parts_of_one_release_are_not_told() =>
        Assert.That(Made.Import(("a.csv", Made.Orders(Row)), ("b.csv", Made.Orders(Row.Replace("Norway", "Chad", StringComparison.Ordinal)))).Report.Diagnostics, Is.Empty);

    [Test]
    public void A_file_that_ends_within_its_last_row_says_so()
    {
        var whole = Made.Orders(Row, Row).TrimEnd();
        var import = Made.Import(("a.csv", whole[..^30]));
        Assert.That(import.Report.Diagnostics.Single().Message, Is.EqualTo("the row has 7 cells; expected 16; the file ends within it, and may have been cut short"));
        Assert.That(Made.Import(("a.csv", whole)).Report.Diagnostics, Is.Empty);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Encoding.UTF8);
    }
}
