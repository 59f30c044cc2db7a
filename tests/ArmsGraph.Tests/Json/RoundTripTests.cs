using System.Globalization;
using System.Text;
using ArmsGraph.Json;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

public sealed class RoundTripTests
{
    private static readonly GraphFormat[] Formats = [GraphFormat.Facts, GraphFormat.FactsLines];

    [TestCaseSource(nameof(Formats))]
    public void What_was_written_reads_back_as_it_was(GraphFormat format) => DocumentGen.Documents.Sample(
        document =>
        {
            var graph = document.Build();
            var bytes = Save(graph, format);
            var again = TransferGraph.Load(new MemoryStream(bytes));
            Assert.That(again.Claims, Is.EqualTo(graph.Claims));
            Assert.That(again.Sources, Is.EquivalentTo(graph.Sources));
            Assert.That(Own(again), Is.EqualTo(Own(graph)));
            Assert.That(Text(Save(again, format)), Is.EqualTo(Text(bytes)));
        },
        iter: 100);

    [Test]
    public void The_columns_hand_out_the_claims_that_went_in() => DocumentGen.Documents.Sample(
        document =>
        {
            var graph = document.Build();
            var named = graph.Claims.ToDictionary(claim => claim.Id);
            foreach (var claim in document.Claims.Where(claim => claim.Id.Text is not null))
            {
                Assert.That(named[claim.Id], Is.EqualTo(claim));
            }

            var unnamed = document.Claims.Where(claim => claim.Id.Text is null).Distinct();
            Assert.That(graph.Claims.Where(claim => claim.Id.Text.Contains('@', StringComparison.Ordinal)).Select(claim => claim with { Id = default }), Is.EquivalentTo(unnamed));
            Assert.That(graph.Sources, Is.SupersetOf(document.Sources));
            Assert.That(Own(graph), Is.EquivalentTo(document.Entities));
        },
        iter: 100);

    [TestCaseSource(nameof(Formats))]
    public void The_seeds_read_back_as_they_were(GraphFormat format)
    {
        var bytes = Save(TransferGraph.Seeds, format);
        var again = TransferGraph.Load(new MemoryStream(bytes));
        Assert.That(again.Claims, Is.EqualTo(TransferGraph.Seeds.Claims));
        Assert.That(again.Sources, Is.EquivalentTo(TransferGraph.Seeds.Sources));
        Assert.That(Own(again), Is.EqualTo(Own(TransferGraph.Seeds)));
        Assert.That(Text(Save(again, format)), Is.EqualTo(Text(bytes)));
    }

    [Test]
    public void The_order_in_which_sources_and_entities_were_added_does_not_show() => DocumentGen.Documents.Sample(
        document =>
        {
            var turned = document with { Sources = [.. document.Sources.Reverse()], Entities = [.. document.Entities.Reverse()] };
            Assert.That(Text(Save(turned.Build(), GraphFormat.Facts)), Is.EqualTo(Text(Save(document.Build(), GraphFormat.Facts))));
        },
        iter: 20);

    [TestCase("tr-TR")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    public void Any_culture_reads_and_writes_the_same_bytes(string culture) => DocumentGen.Documents.Sample(
        document =>
        {
            string[] Written() => [.. Enum.GetValues<GraphFormat>().Select(format => Text(Save(document.Build(), format)))];
            var expected = In("", Written);
            Assert.That(In(culture, Written), Is.EqualTo(expected));
            var again = In(culture, () => Text(Save(TransferGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(expected[0]))), GraphFormat.Facts)));
            Assert.That(again, Is.EqualTo(expected[0]));
        },
        iter: 5);

    [Test]
    public void A_graph_without_facts_round_trips()
    {
        var bytes = Save(new TransferGraphBuilder().Build(), GraphFormat.Facts);
        Assert.That(Text(bytes), Is.EqualTo("{ \"sources\": [],\n  \"entities\": [],\n  \"facts\": [] }\n"));
        Assert.That(TransferGraph.Load(new MemoryStream(bytes)).Claims, Is.Empty);
    }

    [Test]
    public void What_is_written_ends_in_one_line_feed_and_holds_no_byte_order_mark()
    {
        foreach (var bytes in Enum.GetValues<GraphFormat>().Select(format => Save(TransferGraph.Seeds, format)))
        {
            Assert.That(bytes[0], Is.EqualTo((byte)'{'));
            Assert.That(bytes, Does.Not.Contain((byte)'\r'));
            Assert.That(bytes[^2..], Is.EqualTo("}\n"u8.ToArray()));
        }
    }

    [Test]
    public void A_view_writes_all_claims_of_its_graph() =>
        Assert.That(Save(TransferGraph.Seeds.WithStageAtLeast(Stage.Delivered), GraphFormat.Facts), Is.EqualTo(Save(TransferGraph.Seeds, GraphFormat.Facts)));

    private static T In<T>(string culture, Func<T> work)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception thrown)
            {
                failure = thrown;
            }
        })
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException($"in culture {culture}", failure);
    }

    private static byte[] Save(TransferGraph graph, GraphFormat format)
    {
        using var stream = new MemoryStream();
        graph.SaveJson(stream, format);
        return stream.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static Entity[] Own(TransferGraph graph) =>
        [.. graph.Entities.Where(entity => entity is not AnonymousParty && entity.Source?.Text.StartsWith("data/", StringComparison.Ordinal) != true).OrderBy(entity => entity.Id.Text, StringComparer.Ordinal)];
}
