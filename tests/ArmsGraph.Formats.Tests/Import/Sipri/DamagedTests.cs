using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Import;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Sipri;

/// <summary>However a copy is damaged, every line of it is accounted for, or the file is refused with a reason.</summary>
public sealed class DamagedTests
{
    private const string Signs = ",;\"\r\n?x1 \u00E9{}[]:";

    private static readonly string[] Tables =
    [
        Made.Orders("Chad,Norway,1970,?,10,?,Gadget-1,tank,10,?,1971; 1972,New,For police,2,20,20", "Chad,Norway,1970,?,10,?,Gadget-1,tank,4,,1971,New,For police", ",2,20,20", ""),
        Made.Deliveries("77,Norway,Chad,Gadget-1,tank,Armoured vehicles,1970,Yes,4,No,1972,No,New,2,2,8,Yes", "77,Norway,Chad,Gadget-1,tank,Armoured vehicles,1970,Yes,6,No,1973,No,New,2,2,12,Yes"),
        $"{Made.ReportHeading}9,Norway,Chad,12,Yes,Gadget-1,Tank,Refurbished,Yes,2005,Yes,2007 - 2009,8,Yes,Yes,\"For police, and\nguards\"\n10,Norway,Chad,1,,Gadget-1,Tank,New,,2005,,2007 - 2007,1,,,\n",
        "buyercod,sellercod,desig2,desc,nrdel,buyer,seller,tivunit,tivorder,tivdel\rCHA,NOR,Gadget-1,Tank,8,Chad,Norway,0.1,0.8,0.8\r,,,,34,,,,,",
        "\"TIV of arms imports to Chad, 1950-1952\",,,,\nGenerated: 4 July 2020,,,,\n,1950,1951,1952,Total\nNorway,,0,12,12\n,,,,\nTotal,,0,12,12\n",
        "[\n{ \"tradeId\": 77, \"buyer\": \"Chad\", \"seller\": \"Norway\", \"orderYr\": 1970, \"units\": 10, \"deliveryYr\": 1972, \"status\": \"N\", \"desg\": \"G\", \"desc\": \"tank\" },\n{ \"tradeId\": 78, \"orderYr\": 1970 }\n]\n",
    ];

    private static readonly Gen<string> Damaged =
        from table in Gen.OneOf(Tables)
        from edits in Gen.Select(Gen.Int[0, table.Length], Gen.Char[Signs], Gen.Int[0, 2]).Array[0, 8]
        select edits.Aggregate(table, (text, edit) => Edit(text, edit.Item1, edit.Item2, edit.Item3));

    [Test]
    public void Every_line_is_accounted_for_or_the_file_is_refused() => Damaged.Sample(
        text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            try
            {
                var import = Made.Import(("file", bytes));
                var ledger = import.Report.Ledgers.Single();
                Assert.That(ledger.AddsUp, Is.True);
                Assert.That(ledger.Lines, Is.EqualTo(LinesOf(bytes)), "lines");
                Assert.That(import.Graph.Claims.Count(claim => claim.Source.Text == ledger.Source), Is.EqualTo(ledger.Facts.Values.Sum()));
                Assert.That(import.Report.Diagnostics.Select(told => told.Position.Line), Has.All.InRange(1, ledger.Lines));
            }
            catch (FactDocumentException refused)
            {
                Assert.That(refused.Diagnostics.Select(told => told.Severity), Is.Not.Empty.And.All.EqualTo(Severity.Error), refused.Message);
            }
        },
        iter: 150,
        threads: 1);

    private static string Edit(string text, int at, char sign, int kind)
    {
        at = Math.Min(at, text.Length);
        return kind switch
        {
            0 => text.Insert(at, sign.ToString()),
            1 when at < text.Length => text.Remove(at, 1),
            _ => text[..at] + sign + text[Math.Min(at + 1, text.Length)..],
        };
    }

    private static int LinesOf(byte[] bytes)
    {
        var feed = bytes.Contains((byte)'\n') ? (byte)'\n' : (byte)'\r';
        return bytes.Count(sign => sign == feed) + (bytes.Length == 0 || bytes[^1] == feed ? 0 : 1);
    }
}
