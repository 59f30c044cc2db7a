using System.Diagnostics;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The documents of the project fit the schema, as a validator of draft 2020-12 sees it.</summary>
[Category("External")]
public sealed class SchemaTests
{
    [TestCase("data/states.json")]
    [TestCase("data/categories.json")]
    [TestCase("data/systems.json")]
    [TestCase("seeds/korea-ukraine-2023.json")]
    public void A_document_fits_the_schema(string file) => Assert.That(Check(Path.Combine(Shared.Root, file)), Is.EqualTo("ok\n"));

    [Test]
    public void An_export_fits_the_schema()
    {
        var file = Path.GetTempFileName();
        TransferGraph.Seeds.SaveJson(file);
        Assert.That(Check(file), Is.EqualTo("ok\n"));
        File.Delete(file);
    }

    [Test]
    public void A_wrong_document_does_not_fit()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "facts": [{ "id": "f", "type": "transfer", "form": "KOR" }] }""");
        Assert.That(Check(file), Is.Not.EqualTo("ok\n"));
        File.Delete(file);
    }

    private static string Check(string file)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Shared.Root, ".ci", "schema-check.js"), Path.Combine(Shared.Root, "data", "facts.schema.json"), file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = node.StandardOutput.ReadToEnd() + node.StandardError.ReadToEnd();
        node.WaitForExit();
        return output;
    }
}
