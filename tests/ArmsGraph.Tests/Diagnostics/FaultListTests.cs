using ArmsGraph.Diagnostics;
using ArmsGraph.Tests.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Diagnostics;

public sealed class FaultListTests
{
    [Test]
    public void Faults_of_shape_and_of_meaning_are_told_together_in_the_order_of_places()
    {
        const string document = """
            { "sources": [ { "id": "s", "published": "soon" } ],
              "entities": [ { "id": "x", "type": "state", "nam": "X" } ],
              "facts": [
                { "id": "a", "type": "transfer", "stage": "sold", "to": 5 },
                { "id": "b", "type": "transfer", "from": "KORR" },
                { "id": 5, "type": "transfer", "ordered": "soon" } ] }
            """;

        Assert.That(Told(document), Is.EqualTo(new[]
        {
            "(1,42): AG2005", "(2,17): AG2002", "(2,47): AG2001", "(4,47): AG2004", "(4,61): AG2003", "(5,46): AG3001", "(6,13): AG2003", "(6,47): AG2005",
        }));
    }

    [Test]
    public void A_syntax_fault_ends_its_file() =>
        Assert.That(Told("""{ "facts": [ { "id": "a", "type": "transfer", "stage": "sold" }, ] }"""), Is.EqualTo(new[] { "(1,66): AG1001" }));

    [Test]
    public void Files_are_told_together_in_ordinal_order()
    {
        var builder = new TransferGraphBuilder();
        foreach (var (name, text) in new[] { ("b.json", "{"), ("a.json", """{ "fact_s": [] }""") })
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
            builder.AddStream(stream, name);
        }

        var refused = Assert.Throws<FactDocumentException>(() => builder.Build());
        Assert.That(refused.Diagnostics.Select(f => $"{f.Position}: {f.Code}"), Is.EqualTo(new[] { "a.json(1,3): AG2001", "b.json(1,2): AG1001" }));
    }

    [Test]
    public void Nothing_of_a_refused_file_enters_a_graph()
    {
        var builder = new TransferGraphBuilder();
        using var stream = new MemoryStream("""{ "sources": [ { "id": "s" } ], "facts": [ { "id": "a", "type": "transfer" }, { "id": "b", "type": "sale" } ] }"""u8.ToArray());
        builder.AddStream(stream, "f.json");

        Assert.That(() => builder.Build(), Throws.TypeOf<FactDocumentException>());
        Assert.That(() => builder.Build(), Throws.TypeOf<FactDocumentException>(), "the builder stays refused");
    }

    [Test]
    public void At_most_a_hundred_faults_are_listed_and_the_rest_are_counted()
    {
        var faults = Faults.Of(Wrong(130));

        Assert.That(faults, Has.Count.EqualTo(101));
        Assert.That(faults.Take(100).Select(f => f.Code), Has.All.EqualTo(Texts.WrongShape));
        Assert.That(faults[99].Position.Line, Is.EqualTo(101));
        Assert.That(faults[100].ToString(), Is.EqualTo("f.json(101,1): AG1008: 30 more faults are not shown"));
    }

    [Test]
    public void A_hundred_faults_are_all_listed() =>
        Assert.That(Faults.Of(Wrong(100)).Select(f => f.Code), Has.Exactly(100).EqualTo(Texts.WrongShape).And.Exactly(0).EqualTo(Texts.More));

    [TestCase("""{ "id": "a", "type": "transfer", "stage": "sold" }""", "a")]
    [TestCase("""{ "id": "a b", "type": "transfer" }""", "a b")]
    [TestCase("""{ "id": "a", "type": "sale" }""", "s/a")]
    public void A_reference_to_a_refused_fact_is_no_second_fault(string refused, string reference)
    {
        var document = $$"""
            { "sources": [ { "id": "s" } ], "facts": [ {{refused}},
              { "id": "b", "type": "transfer", "continues": "{{reference}}" },
              { "claimOn": "{{reference}}", "type": "transfer" } ] }
            """;

        Assert.That(Faults.Of(document), Has.Count.EqualTo(1));
    }

    [TestCase("""{ "id": "e", "type": "state" }""", "e")]
    [TestCase("""{ "id": "e", "type": "country", "name": "E" }""", "s/e")]
    [TestCase("""{ "id": "e e", "type": "state", "name": "E" }""", "e e")]
    public void A_reference_to_a_refused_entity_is_no_second_fault(string refused, string reference)
    {
        var document = $$"""
            { "sources": [ { "id": "s" } ], "entities": [ {{refused}} ], "facts": [ { "id": "b", "type": "transfer", "from": "{{reference}}" } ] }
            """;

        Assert.That(Faults.Of(document), Has.Count.EqualTo(1));
    }

    [TestCase("""{ "id": "s", "published": "soon" }""")]
    [TestCase("""{ "id": "s", "titel": "T" }""")]
    [TestCase("""{ "id": "s s" }""")]
    public void A_fact_of_a_refused_source_is_no_second_fault(string refused) =>
        Assert.That(Faults.Of($$"""{ "sources": [ {{refused}} ], "facts": [ { "id": "b", "type": "transfer" } ] }"""), Has.Count.EqualTo(1));

    private static string Wrong(int count) => "{ \"facts\": [\n" + string.Join(",\n", Enumerable.Repeat("5", count)) + "\n] }";

    private static string[] Told(string document) => [.. Faults.Of(document).Select(f => $"({f.Position.Line},{f.Position.Column}): {f.Code}")];
}
