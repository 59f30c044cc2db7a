using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

public sealed class JsonLinesTests
{
    private const string Source = """{ "source": { "id": "s" } }""" + "\n";

    [TestCase("f.jsonl")]
    [TestCase("f.NDJSON")]
    [TestCase("f.json")]
    [TestCase("(stream)")]
    public void Lines_are_known_by_the_name_of_the_file_or_by_their_first_property(string name)
    {
        var graph = Faults.Load(Encoding.UTF8.GetBytes(Source + "\n  \r\n" + """{"fact":{"id":"a","type":"transfer","deal":"D"}}"""), name);

        Assert.That(graph.Facts, Is.EqualTo(new[] { new Transfer { Id = new FactId("s/a"), Deal = "D" } }));
    }

    [Test]
    public void A_file_of_lines_may_be_empty() =>
        Assert.That(Faults.Load([], "f.jsonl").Claims, Is.Empty);

    [TestCase(Source + "{ \"entity\": { \"id\": \"x\", \"type\": »\"country\", \"name\": \"X\" } }\n", Texts.UnknownWord, "'type' holds \"country\"")]
    [TestCase(Source + "\n\n\t{ \"fact\": { \"id\": \"x\", \"type\": \"transfer\", »\"fro\": \"KOR\" } }", Texts.UnknownProperty, "nearest: from")]
    [TestCase(Source + "{ \"fact\": { \"id\": \"x\", \"type\": \"transfer\", \"deal\": \"\U0001F600\", \"from\": »\"KORR\" } }\n", Texts.UnknownReference, "\"KORR\"")]
    [TestCase(Source + "\r\n{ \"fact\": { \"id\": \"x\", \"type\": \"transfer\", \"from\": »\"KORR\" } }\r\n", Texts.UnknownReference, "\"KORR\"")]
    [TestCase(Source + "{ \"fact\": »nix }\n", Texts.Syntax, "expected JSON", 1)]
    [TestCase(Source + "{ \"fact\": {} }, »", Texts.Syntax, "expected JSON", -2)]
    [TestCase(Source + "»[ 1 ]\n", Texts.NotADocument, "a line holds a list; expected an object with one of source, entity, fact")]
    [TestCase(Source + "»{ \"facts\": [] }\n", Texts.NotADocument, "a line holds 'facts'; expected an object with one of source, entity, fact")]
    [TestCase(Source + "»{ \"entity\": {}, \"fact\": {} }\n", Texts.NotADocument, "a line holds an object; expected an object with one of source, entity, fact")]
    [TestCase(Source + "{ \"fact\": {}, »\"fact\": {} }\n", Texts.DuplicateKey, "'fact' stands twice")]
    public void A_fault_is_placed_in_the_whole_file(string marked, string code, string said, int further = 0)
    {
        var at = marked.IndexOf('»', StringComparison.Ordinal);
        var clean = marked.Remove(at, 1);

        Faults.ExpectAtMark(clean.Insert(at + further, "»"), code, [said], "f.jsonl");
    }

    [Test]
    public void A_syntax_fault_ends_the_file_and_is_alone() =>
        Assert.That(
            Faults.Of(Source + "{\"fact\":{\"id\":\"x\",\"type\":\"sale\"}}\n{\"fact\":\n{\"fact\":5}\n", "f.jsonl").Select(f => (f.Code, f.Position.Line)),
            Is.EqualTo(new[] { (Texts.Syntax, 3) }));

    [Test]
    public void Faults_of_several_lines_are_told_together() =>
        Assert.That(
            Faults.Of(Source + "{\"fact\":{\"id\":\"x\",\"type\":\"sale\"}}\n7\n{\"fact\":{\"id\":\"y\",\"type\":\"transfer\",\"from\":\"KORR\"}}\n", "f.jsonl").Select(f => (f.Code, f.Position.Line)),
            Is.EquivalentTo(new[] { (Texts.UnknownWord, 2), (Texts.NotADocument, 3), (Texts.UnknownReference, 4) }));
}
