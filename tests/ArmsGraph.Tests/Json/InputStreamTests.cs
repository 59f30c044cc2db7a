using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

public sealed class InputStreamTests
{
    private const string Head = """{"source":{"id":"s"}}""" + "\n";

    private static byte[] Many(int facts) =>
        Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Range(0, facts).Select(i => $$$"""{"fact":{"id":"a{{{i}}}","type":"transfer","from":"KOR","to":"UKR","items":[{"item":"tanks"}]}}""" + "\n")));

    [Test]
    public void A_file_of_lines_may_have_more_bytes_than_a_document() =>
        Assert.That(Faults.Load(Many(1_000), "f.jsonl", new ReadOptions { MaxBytes = 100 }).Claims.Count(), Is.EqualTo(1_000));

    [TestCase(200_000)]
    [TestCase(3_000_000)]
    public void A_line_may_be_longer_than_the_buffer(int spaces) =>
        Assert.That(Faults.Load(Encoding.UTF8.GetBytes(Head + new string(' ', spaces) + "{\"fact\":{\"id\":\"a\",\"type\":\"transfer\"}}\n{\"fact\":{\"id\":\"b\",\"type\":\"transfer\"}}"), "f.jsonl").Claims.Count(), Is.EqualTo(2));

    [TestCase(100_000)]
    [TestCase(10_000_000)]
    public void A_line_that_is_too_long_is_a_fault_and_ends_the_file(int spaces) => Assert.That(
        Faults.Of(Encoding.UTF8.GetBytes(Head + "7\n" + new string(' ', spaces) + "\nnix"), "f.jsonl", new ReadOptions { MaxLineBytes = 1_000 }).Single().ToString(),
        Is.EqualTo("f.jsonl(3,1): AG1004: the line has more than 1000 bytes; expected at most 1000"));

    [Test]
    public void Progress_tells_bytes_and_lines_up_to_the_end()
    {
        var (told, bytes) = (new List<LoadProgress>(), Many(10_000));
        TransferGraph.Load(new MemoryStream(bytes), "f.jsonl", new Told<LoadProgress>(told.Add));
        Assert.That(told[^1], Is.EqualTo(new LoadProgress(bytes.Length, 10_001, bytes.Length)));
        Assert.That(told.Select(p => p.Bytes), Is.Ordered);
    }

    [Test]
    public void A_cancelled_reading_adds_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var builder = new TransferGraphBuilder();
        var progress = new Told<LoadProgress>(p =>
        {
            if (p.Lines > 1_000)
            {
                cancellation.Cancel();
            }
        });
        Assert.That(() => builder.AddStream(new MemoryStream(Many(20_000)), "f.jsonl", progress, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(builder.Build().Claims, Is.Empty);
    }

    [Test]
    public void A_cancelled_writing_leaves_the_old_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "old");
            Assert.That(() => TransferGraph.Seeds.SaveJson(path, GraphFormat.FactsLines, cancellation: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Warnings_beyond_the_most_are_counted()
    {
        var lines = Head + string.Concat(Enumerable.Range(0, 10_005).Select(i => $$$"""{"fact":{"id":"a{{{i}}}","type":"transfer","from":"KOR","to":"KOR","items":[{"item":"tanks"}]}}""" + "\n"));
        var warnings = Faults.Load(Encoding.UTF8.GetBytes(lines), "f.jsonl").Diagnostics;
        Assert.That((warnings.Count, warnings[^1].Code, warnings[^1].Message), Is.EqualTo((10_001, Texts.More, "5 more warnings are not shown")));
    }

    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
