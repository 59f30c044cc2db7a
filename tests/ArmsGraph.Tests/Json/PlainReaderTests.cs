using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

/// <summary>Lines of plain transfers are read without a tree; the graph and the faults are those that the strict reader gives, to the letter.</summary>
public sealed class PlainReaderTests
{
    private const string Head = """{"source":{"id":"bench"}}""" + "\n";
    private const string Line = """{"fact":{"id":"1","type":"transfer","from":"KOR","to":"UKR","items":[{"item":"tanks","quantity":12}],"stage":"delivered","delivered":"1950-01-01","source":"bench"}}""";

    [Test]
    public void Plain_and_strict_reading_of_any_lines_give_the_same() => Gen.Select(Gen.Int, Gen.Bool).Sample(
        (seed, isTwo) =>
        {
            byte[][] files = isTwo ? [new PlainLines(seed).File(), new PlainLines(seed + 1).File()] : [new PlainLines(seed).File()];
            Assert.That(Told(files, isGeneral: false), Is.EqualTo(Told(files, isGeneral: true)), () => string.Join("\n--\n", files.Select(Encoding.UTF8.GetString)));
        },
        iter: 500, threads: 1);

    [Test]
    public void The_random_lines_are_plain_often_enough()
    {
        var drafts = Enumerable.Range(0, 200).Select(seed => Read(new PlainLines(seed).File(), isGeneral: false, new FaultList())).ToList();
        Assert.That((drafts.Sum(draft => draft.PlainCount), drafts.Sum(draft => draft.Claims.Count)), Is.EqualTo((0, 0)).Using<(int Plain, int Other)>((a, b) => a.Plain > 400 && a.Other > 100));
    }

    [TestCase("{\"fact\":{\"id\":\"bench/1\",\"type\":\"transfer\",\"from\":\"KOR\",\"to\":\"UKR\",\"items\":[{\"item\":\"tanks\",\"quantity\":12}],\"stage\":\"delivered\",\"delivered\":\"1950-01-01\",\"source\":\"bench\"}}")]
    [TestCase("{ \"fact\": { \"source\": \"bench\", \"to\": \"UKR\", \"from\": \"KOR\", \"type\": \"transfer\", \"items\": { \"item\": \"tanks\" }, \"id\": \"1\", \"place\": \"P13\", \"terms\": [ \"sale\" ] } }\r")]
    [TestCase("{\"fact\":{\"id\":\"1\",\"type\":\"transfer\",\"from\":\"KOR\",\"to\":\"UKR\",\"items\":[{\"item\":\"tanks\",\"quantity\":\"dozens\"}],\"ordered\":\"1950\",\"announced\":\"1949\",\"reported\":\"1951\"}}")]
    [TestCase(Line)]
    public void A_transfer_of_the_common_shape_takes_a_row(string line) =>
        Assert.That(Read(Encoding.UTF8.GetBytes(Head + line + "\n"), isGeneral: false, new FaultList()), Has.Property(nameof(Draft.PlainCount)).EqualTo(1).And.Property(nameof(Draft.Claims)).Empty);

    [TestCase("\"id\":\"1\"", "\"id\":\"1\",\"via\":\"USA\"")]
    [TestCase("KOR", "K\\u004fR")]
    [TestCase("\"quantity\":12", "\"quantity\":12.0")]
    [TestCase("}]", "},{\"item\":\"tanks\"}]")]
    public void Any_other_line_is_left_to_the_strict_reader(string plain, string other) =>
        Assert.That(Read(Encoding.UTF8.GetBytes(Head + Line.Replace(plain, other, StringComparison.Ordinal)), isGeneral: false, new FaultList()), Has.Property(nameof(Draft.PlainCount)).EqualTo(0));

    [Test]
    public void A_further_claim_joins_a_plain_transfer()
    {
        var graph = TransferGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(Head + "{\"source\":{\"id\":\"a\"}}\n{\"fact\":{\"claimOn\":\"bench/1\",\"type\":\"transfer\",\"polarity\":\"denies\",\"source\":\"a\"}}\n" + Line)));

        Assert.That(graph.ClaimsOn(new FactId("bench/1")).Select(claim => claim.Id.Text), Is.EqualTo(new[] { "bench/1", "bench/1@a" }));
        Assert.That(((Transfer)graph.ClaimsOn(new FactId("bench/1"))[0].Fact).Items[0].Quantity, Is.EqualTo(Quantity.Exactly(12)));
    }

    [Test]
    public void The_same_plain_line_in_two_files_is_one_claim()
    {
        var builder = new TransferGraphBuilder();
        foreach (var name in new[] { "a.jsonl", "b.jsonl" })
        {
            builder.AddStream(new MemoryStream(Encoding.UTF8.GetBytes(Head + Line)), name);
        }

        Assert.That(builder.Build().Claims.Count(), Is.EqualTo(1));
        Assert.That(builder.Build().Claims.Count(), Is.EqualTo(1));
    }

    private static string Told(byte[][] files, bool isGeneral)
    {
        var (draft, faults) = (new Draft(), new FaultList());
        draft.AddRange(ReferenceData.Draft);
        try
        {
            for (var i = 0; i < files.Length; i++)
            {
                draft.AddRange(Read(files[i], isGeneral, faults, $"f{i}.jsonl"));
            }

            var graph = new TransferGraph(StoreLoad.Run(draft, faults));
            using var stream = new MemoryStream();
            graph.SaveJson(stream, GraphFormat.FactsLines);
            graph.SaveJson(stream, GraphFormat.NodeLink);
            return $"{string.Join('\n', graph.Diagnostics)}\n{string.Join('\n', graph.Claims)}\n{Encoding.UTF8.GetString(stream.ToArray())}";
        }
        catch (FactDocumentException refused)
        {
            return refused.Message;
        }
    }

    private static Draft Read(byte[] bytes, bool isGeneral, FaultList faults, string name = "f.jsonl")
    {
        using var stream = new MemoryStream(bytes);
        return LinesReader.Read(name, new InputStream(stream, ReadOptions.Default, progress: null, CancellationToken.None), ReadOptions.Default, faults, isGeneral);
    }
}
