using ArmsGraph.Diagnostics;
using ArmsGraph.Tests.Json;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>A foreign validator of JSON Schema 2020-12 takes what the library takes and writes.</summary>
[Category("External")]
public sealed class SchemaTests
{
    private const string Script = """
        import json, sys
        from jsonschema import Draft202012Validator as V
        schema = json.load(open(sys.argv[1], encoding='utf-8'))
        V.check_schema(schema)
        for path in sys.argv[2:]:
            for error in list(V(schema).iter_errors(json.load(open(path, encoding='utf-8'))))[:3]:
                print(path, list(error.absolute_path), error.message[:300])
        """;

    private static readonly string Schema = Path.Combine(Shared.Root, "data", "facts.schema.json");

    private static readonly string[] Wrong =
    [
        """{ "facts": [{ "id": "a", "type": "conflict", "colour": "red" }] }""",
        """{ "facts": [{ "type": "conflict" }] }""",
        """{ "facts": [{ "id": "a", "type": "transfer", "from": { "party": "KOR", "note": "x" } }] }""",
        """{ "facts": [{ "id": "a", "type": "transfer", "value": { "currency": "USD" } }] }""",
        """{ "facts": [{ "id": "a", "type": "restriction", "targets": { "class": "holders-of" } }] }""",
        """{ "entities": [{ "id": "a", "type": "person", "name": "A" }] }""",
        """{ "sources": [{ "id": "a b" }] }""",
    ];

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("armsgraph-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void It_takes_the_data_and_the_seeds_of_the_project() => Assert.That(
        Faults([.. new[] { "data", "seeds" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Shared.Root, folder), "*.json")).Where(path => path != Schema)]), Is.Empty);

    [Test]
    public void It_takes_whatever_is_written()
    {
        var count = 0;
        DocumentGen.Documents.Sample(document => document.Build().SaveJson(Path.Combine(_folder, FormattableString.Invariant($"{Interlocked.Increment(ref count)}.json"))), iter: 20);
        Assert.That(Faults(Directory.GetFiles(_folder)), Is.Empty);
    }

    [TestCaseSource(nameof(Wrong))]
    public void It_refuses_what_the_reader_refuses(string document)
    {
        var path = Path.Combine(_folder, "wrong.json");
        File.WriteAllText(path, document);
        Assert.That(() => TransferGraph.Load(path), Throws.TypeOf<FactDocumentException>());
        Assert.That(Faults(path), Is.Not.Empty);
    }

    private static string Faults(params string[] paths) => Python.Run("jsonschema", Script, [Schema, .. paths]);
}
