using System.IO.Compression;
using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Formats.Tests.Reading;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import;

/// <summary>Whatever a file holds, the import ends with faults that say so, or with a ledger that adds up.</summary>
public sealed class HostileInputTests
{
    private const string Heading = "donor,category,number_of_weapons,monetary_value_eur,weapons_list\n";

    private static readonly ImportOptions Small = new() { MaxBytes = 1 << 20, MaxRowLength = 1 << 16, MaxCells = 100 };

    private static IEnumerable<TestCaseData<byte[], string>> Files()
    {
        yield return Case("An empty file", [], "AG5005");
        yield return Case("A file of blanks", Encoding.UTF8.GetBytes(" \r\n \n"), "AG5005");
        yield return Case("A file of no layout", Encoding.UTF8.GetBytes("a,b\n1,2\n"), "AG5005");
        yield return Case("A JSON list of nothing that is known", Encoding.UTF8.GetBytes("[{ \"a\": 1 }]"), "AG5005");
        yield return Case("UTF-16 without its mark", Encoding.Unicode.GetBytes(Heading + "Norway,IFV,1,1,BMP-2 (1)\n"), "AG5007");
        yield return Case("NULs", new byte[1000], "AG5007");
        yield return Case("A long line of commas", Encoding.UTF8.GetBytes(Heading + new string(',', 90_000)), "AG5006");
        yield return Case("A row of many cells", Encoding.UTF8.GetBytes(Heading + new string(',', 200) + "x\n"), "AG5006");
        yield return Case("A file of commas", Encoding.UTF8.GetBytes(Heading + new string(',', 2 << 20)), "AG5006");
        yield return Case("A quote that never ends", Encoding.UTF8.GetBytes(Heading + "\"" + string.Concat(Enumerable.Repeat("Norway,IFV\n", 10_000))), "AG5006");
        yield return Case("A file cut within quotes", Encoding.UTF8.GetBytes(Heading + "Norway,IFV,1,1,\"BMP-2 (1); BM"), "AG5007");
        yield return Case("A packed folder", Workbooks.Pack(new Dictionary<string, string>(StringComparer.Ordinal) { ["a.txt"] = "a" }), "AG5007");
        yield return Case("A workbook packed again", Repack("inner.xlsx", Workbooks.Make(("S", [["ID"]]))), "AG5007");
        yield return Case("A bomb that says its size", Bomb(1 << 24), "AG5006");
        yield return Case("A bomb that tells a lesser size", Patch(Bomb(1 << 24), BitConverter.GetBytes(1 << 24), BitConverter.GetBytes(1000)), "AG5006", "AG5007");
        yield return Case("A workbook of many parts", Workbooks.Pack(Enumerable.Range(0, 10_001).Select(n => KeyValuePair.Create(FormattableString.Invariant($"p{n}"), ""))), "AG5006");
        yield return Case("A part that is no XML", With("xl/worksheets/sheet1.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="""), "AG5007");
        yield return Case("A part that declares entities", With("xl/worksheets/sheet1.xml", """<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>"""), "AG5007");
        yield return Case("A missing part", Without("xl/worksheets/sheet1.xml"), "AG5005", "AG5007");
        yield return Case("A workbook without sheets", With("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>"""), "AG5005", "AG5007");
        yield return Case("A wide row", Workbooks.Make(("S", [[.. Enumerable.Range(0, 200).Select(n => (object?)n)]])), "AG5006");
        yield return Case("A long text", Workbooks.Make(("S", [[new string('x', 70_000)]])), "AG5006");
        yield return Case("An encrypted part", Encrypted(), "AG5007");
        yield return Case("A compound file of noise", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Enumerable.Range(0, 4000).Select(n => (byte)(n * 31))], "AG5007");
        yield return Case("A compound file cut short", OldWorkbook.Make("S", [["a"]])[..900], "AG5007");
    }

    [TestCaseSource(nameof(Files))]
    public void A_hostile_file_is_a_clear_fault(byte[] bytes, string codes)
    {
        var faults = Imports.Faults(() => Imports.Of(bytes, "hostile", Small));
        Assert.That(codes.Split(' '), Does.Contain(faults.Single().Code), faults[0].ToString());
        Assert.That(faults[0].ToString(), Does.StartWith("hostile: AG500"));
    }

    [Test]
    public void One_cell_far_to_the_right_and_one_far_below_do_not_make_a_sheet_endless()
    {
        var far = With("xl/worksheets/sheet1.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>""");
        var options = new ImportOptions { MaxCells = 20_000, Mapping = Mapped.MappingTests.Mapping("""{ "columns": [{ "column": 16384, "role": "supplier" }] }""") };
        Assert.That(Imports.Faults(() => Imports.Of(far, "hostile", options)).Single().Code, Is.EqualTo("AG5006"));
    }

    [Test]
    public void A_workbook_cut_short_anywhere_is_a_fault()
    {
        var whole = Workbooks.Make(("S", [["ID", "Announcement Date", "Type of Aid General"], ["XXM1", 44_621, "Military"]]));
        Assert.That(Imports.Ledger(Imports.Of(whole)).Rows, Is.EqualTo(1));
        for (var length = 4; length < whole.Length; length += 37)
        {
            Assert.That(Imports.Faults(() => Imports.Of(whole[..length])).Select(fault => fault.Code), Is.SubsetOf(new[] { "AG5005", "AG5007" }), $"{length}");
        }
    }

    [Test]
    public void A_workbook_with_any_byte_changed_is_read_or_a_fault([Values(0x00, 0xFF, 0x41)] byte value)
    {
        foreach (var whole in new[] { Workbooks.Make(("S", [["ID", "Announcement Date", "Type of Aid General"], ["XXM1", 44_621, "Military"]])), OldWorkbook.Make("S", [["ID", "x"], ["a", 1.5]]) })
        {
            for (var at = 0; at < whole.Length; at += 3)
            {
                var changed = whole.ToArray();
                changed[at] = value;
                ReadRowsOrFault(changed);
            }
        }
    }

    [Test]
    public void A_quote_that_ends_the_file_leaves_a_ledger_that_adds_up() =>
        ReadOrFault(Encoding.UTF8.GetBytes(Heading + "Norway,IFV,1,1,BMP-2 (1)\n\"Denmark,IFV,1,1,BMP-2 (1)\nFrance,IFV,1,1,x\n"), Small);

    [Test]
    public void UTF_16_with_its_mark_is_read()
    {
        var import = Imports.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Heading + "Norway,IFV,1,1,BMP-2 (1)\r\n")], "table.csv");
        Assert.That(Imports.Ledger(import).RowsClean, Is.EqualTo(1));
    }

    [Test]
    public void A_table_in_another_encoding_than_its_mapping_says_is_a_fault()
    {
        var mapping = Mapped.MappingTests.Mapping("""{ "table": { "encoding": "utf-8" }, "columns": [{ "column": "from", "role": "supplier" }] }""");
        var faults = Imports.Faults(() => Imports.Of([.. "from\nC"u8, 0xF4, .. "te\n"u8], "table.csv", new ImportOptions { Mapping = mapping }));
        Assert.That(faults.Single().Code, Is.EqualTo("AG5007"));
    }

    [Test]
    public void Controls_in_cells_do_not_spoil_what_is_saved()
    {
        var import = Imports.Of(Heading + "Nor\u0001way\u202E,IFV,1,1,B\u0007MP (1)\n" + "Norway,IFV,1,1,\0 (1)\n");
        using var saved = new MemoryStream();
        import.Graph.SaveJson(saved);
        saved.Position = 0;
        Assert.That(TransferGraph.Load(saved).Claims.Count(), Is.EqualTo(2));
    }

    private static void ReadRowsOrFault(byte[] bytes)
    {
        try
        {
            var file = new InputFile("hostile", bytes, Small.Limits);
            using var rows = file.IsWorkbook ? new WorkbookRows(file, Small.Limits, CancellationToken.None) : null;
            do
            {
                while (rows?.Read() == true)
                {
                    Assert.That(rows.Count, Is.LessThanOrEqualTo(Small.MaxCells));
                }
            }
            while (rows?.NextSheet() == true);
        }
        catch (InputFault fault)
        {
            Assert.That(fault.Message, Is.Not.Empty);
        }
    }

    private static void ReadOrFault(byte[] bytes, ImportOptions? options)
    {
        try
        {
            Assert.That(Imports.Of(bytes, "hostile", options).Report.Ledgers.All(ledger => ledger.AddsUp), Is.True);
        }
        catch (FactDocumentException fault)
        {
            Assert.That(fault.Diagnostics, Is.Not.Empty);
        }
    }

    private static TestCaseData<byte[], string> Case(string name, byte[] bytes, params string[] codes) => new(bytes, string.Join(' ', codes)) { TestName = name };

    private static byte[] With(string part, string text)
    {
        var parts = Workbooks.Parts(("S", [["ID"]]));
        parts[part] = text;
        return Workbooks.Pack(parts);
    }

    private static byte[] Without(string part)
    {
        var parts = Workbooks.Parts(("S", [["ID"]]));
        parts.Remove(part);
        return Workbooks.Pack(parts);
    }

    private static byte[] Bomb(int size) => With("xl/worksheets/sheet1.xml", new string(' ', size));

    private static byte[] Repack(string name, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>Sets the flag of encryption where the folder of the packed file lists its first part.</summary>
    private static byte[] Encrypted()
    {
        var whole = Workbooks.Make(("S", [["ID"]]));
        whole[whole.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        return whole;
    }

    private static byte[] Patch(byte[] whole, byte[] old, byte[] patched)
    {
        for (int at; (at = whole.AsSpan().IndexOf(old)) >= 0;)
        {
            patched.CopyTo(whole, at);
        }

        return whole;
    }
}
