using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

public sealed class ClaimWriterTests
{
    [Test]
    public void Claims_from_columns_have_the_bytes_that_Newtonsoft_writes() => DocumentGen.Documents.Sample(
        document =>
        {
            var graph = document.Build();
            Assert.That(Saved(graph), Is.EqualTo(SavedBytes.Lines(graph)));
        },
        iter: 200);

    [Test]
    public void Plain_transfers_have_the_bytes_that_Newtonsoft_writes() => Gen.Int.Sample(
        seed =>
        {
            try
            {
                var graph = TransferGraph.Load(new MemoryStream(new PlainLines(seed).File()), "f.jsonl");
                Assert.That(Saved(graph), Is.EqualTo(SavedBytes.Lines(graph)));
            }
            catch (FactDocumentException)
            {
                // many of these files are broken on purpose
            }
        },
        iter: 300);

    private static string Saved(TransferGraph graph)
    {
        using var stream = new MemoryStream();
        graph.SaveJson(stream, GraphFormat.FactsLines);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
