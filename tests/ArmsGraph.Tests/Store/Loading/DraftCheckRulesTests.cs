using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Query.Routes;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store.Loading;

public sealed class DraftCheckRulesTests
{
    private const string Fact = """{ "id": "f", "type": "conflict", "name": "a war" }""";

    [Test]
    public void A_code_of_the_reference_data_cannot_be_declared_again() =>
        Assert.That(Codes("""{ "id": "KOR", "type": "state", "name": "Another Korea" }""", Fact), Is.EqualTo(new[] { "AG3003" }));

    [TestCase("affirms")]
    [TestCase("denies")]
    public void What_takes_back_a_claim_says_nothing_else(string polarity) =>
        Assert.That(Codes("", $$"""{{Fact}}, { "claimOn": "f", "type": "conflict", "polarity": "{{polarity}}", "retracts": "f" }"""), Is.EqualTo(new[] { "AG3007" }));

    [TestCase("a b")]
    [TestCase("f@s")]
    [TestCase("other/c")]
    public void The_id_of_a_claim_is_short_and_of_its_source(string id) =>
        Assert.That(Codes("", $$"""{{Fact}}, { "claimOn": "f", "claim": "{{id}}", "type": "conflict", "name": "a war" }"""), Is.EqualTo(new[] { "AG2007" }));

    [TestCase("""{ "class": "holders-of" }""", "AG2002")]
    [TestCase("""{ "class": "members-of" }""", "AG2002")]
    [TestCase("""{ "class": "members-of", "party": "NATO", "item": "tanks" }""", "AG2001")]
    [TestCase("""{ "class": "parties-to-armed-conflict", "party": "NATO" }""", "AG2001")]
    public void A_class_has_what_it_takes_to_tell_it_and_nothing_else(string written, string code) =>
        Assert.That(Codes("", $$"""{ "id": "r", "type": "restriction", "issuer": "KOR", "targets": {{written}} }"""), Is.EqualTo(new[] { code }));

    [TestCase("state", "leopard-2")]
    [TestCase("instrument", "KOR")]
    [TestCase("weapon-category", "leopard-2")]
    public void Things_of_different_kinds_are_never_one(string type, string other) =>
        Assert.That(Codes($$"""{ "id": "x", "type": "{{type}}", "name": "X", "sameAs": "{{other}}" }""", Fact), Is.EqualTo(new[] { "AG3002" }));

    [Test]
    public void A_document_that_is_read_twice_counts_once()
    {
        var text = Document("", $$"""{{Fact}}, { "claimOn": "f", "type": "conflict", "name": "the war" }, { "claimOn": "f", "type": "conflict", "name": "the great war" }""");
        var twice = new TransferGraphBuilder().AddStream(Stream(text), "one").AddStream(Stream(text), "two").Build();
        Assert.That(twice.Claims.Select(claim => claim.Id.Text), Is.EqualTo(new[] { "s/f", "s/f@s", "s/f@s.2" }));
    }

    [Test]
    public void A_category_that_is_one_with_another_leaves_the_tree_as_it_is()
    {
        var graph = TransferGraph.Load(Stream(Document(
            """{ "id": "mine", "type": "weapon-category", "name": "Mine", "sameAs": "tanks", "parent": "tanks" }""",
            """{ "id": "t", "type": "transfer", "from": "KOR", "to": "UKR", "items": { "item": "mine" } }""")));
        Assert.That(graph.Ask(new RouteQuestion { From = ["KOR"], To = ["UKR"], Goods = "leopard-2" }), Has.Count.EqualTo(1));
    }

    private static string[] Codes(string entities, string facts) => CodesOf(Document(entities, facts));

    private static string[] CodesOf(string document)
    {
        var thrown = Assert.Throws<FactDocumentException>(() => TransferGraph.Load(Stream(document)));
        return [.. thrown!.Diagnostics.Select(fault => fault.Code)];
    }

    private static string Document(string entities, string facts) => $$"""{ "sources": [{ "id": "s" }], "entities": [{{entities}}], "facts": [{{facts}}] }""";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
