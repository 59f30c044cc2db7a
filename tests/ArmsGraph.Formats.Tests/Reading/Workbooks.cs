using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ArmsGraph.Formats.Tests.Reading;

/// <summary>Makes small workbooks, so that none has to lie among the tests.</summary>
internal static class Workbooks
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A formula and the value that was saved with it.</summary>
    public sealed record Formula(string Text, object Saved);

    public static byte[] Make(params (string Name, object?[][] Rows)[] sheets) => Pack(Parts(sheets));

    public static Dictionary<string, string> Parts(params (string Name, object?[][] Rows)[] sheets)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = $"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""",
            ["_rels/.rels"] = $"""{Head}<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""{Head}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((sheet, n) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{Number(n + 1)}" r:id="s{Number(n + 1)}"/>"""))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""{Head}<Relationships xmlns="{Package}"><Relationship Id="st" Type="{Relations}/styles" Target="styles.xml"/>{string.Concat(sheets.Select((_, n) => $"""<Relationship Id="s{Number(n + 1)}" Type="{Relations}/worksheet" Target="worksheets/sheet{Number(n + 1)}.xml"/>"""))}</Relationships>""",
            ["xl/styles.xml"] = $"""{Head}<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""",
        };
        for (var n = 0; n < sheets.Length; n++)
        {
            parts[$"xl/worksheets/sheet{Number(n + 1)}.xml"] = $"""{Head}<worksheet xmlns="{Main}"><sheetData>{string.Concat(sheets[n].Rows.Select(Row))}</sheetData></worksheet>""";
        }

        return parts;
    }

    public static byte[] Pack(IEnumerable<KeyValuePair<string, string>> parts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private static string Row(object?[] cells, int row) => $"""<row r="{Number(row + 1)}">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{Letters(column)}{Number(row + 1)}")))}</row>""";

    private static string Cell(object? cell, string place) => cell switch
    {
        null => "",
        string text => $"""<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""",
        Formula { Saved: string saved } formula => $"""<c r="{place}" t="str"><f>{SecurityElement.Escape(formula.Text)}</f><v>{SecurityElement.Escape(saved)}</v></c>""",
        Formula formula => $"""<c r="{place}"><f>{SecurityElement.Escape(formula.Text)}</f><v>{Convert.ToString(formula.Saved, CultureInfo.InvariantCulture)}</v></c>""",
        DateOnly day => $"""<c r="{place}" s="1"><v>{Number((int)day.ToDateTime(TimeOnly.MinValue).ToOADate())}</v></c>""",
        var number => $"""<c r="{place}"><v>{Convert.ToString(number, CultureInfo.InvariantCulture)}</v></c>""",
    };

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
