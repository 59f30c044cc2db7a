using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

/// <summary>Nicolas Seriot's files of what is JSON (y), what is not (n) and what an implementation may decide (i).</summary>
[Category("External")]
public sealed class JsonTestSuiteTests
{
    private static readonly string[] DuplicateNames = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

    [Test]
    public void What_is_no_JSON_is_refused_as_a_document_with_its_place()
    {
        var files = Files("n_", 188);
        using (Assert.EnterMultipleScope())
        {
            foreach (var file in files)
            {
                var name = Path.GetFileName(file);
                var fault = Faults.Of(File.ReadAllBytes(file), name).Single();
                Assert.That(fault.Code, Does.StartWith("AG1"), name);
                Assert.That(fault.Position.Line, Is.GreaterThanOrEqualTo(1), name);
                Assert.That(fault.Position.Column, Is.GreaterThanOrEqualTo(1), name);
                Assert.That(fault.Message, Does.Contain("expected"), name);
            }
        }
    }

    [Test]
    public void What_is_JSON_is_read_save_for_duplicate_names()
    {
        var files = Files("y_", 95);
        using (Assert.EnterMultipleScope())
        {
            foreach (var file in files)
            {
                var name = Path.GetFileName(file);
                var (node, codes) = Read(file);
                Assert.That(codes, Is.EqualTo(DuplicateNames.Contains(name) ? [Texts.DuplicateKey] : Array.Empty<string>()), name);
                Assert.That(node is null, Is.EqualTo(codes.Length > 0), name);
            }
        }
    }

    [Test]
    public void What_may_be_JSON_is_read_or_refused_and_never_fails_otherwise()
    {
        var files = Files("i_", 35);
        using (Assert.EnterMultipleScope())
        {
            foreach (var file in files)
            {
                var name = Path.GetFileName(file);
                var (node, codes) = Read(file);
                Assert.That(codes, Has.Length.EqualTo(node is null ? 1 : 0), name);
                Assert.That(codes, Has.All.StartsWith("AG1"), name);
                Assert.That(() => LoadOrRefuse(file), Throws.Nothing, name);
            }
        }
    }

    private static string[] Files(string kind, int count)
    {
        var files = Directory.GetFiles(Shared.Sample("corpora/JSONTestSuite/test_parsing"), $"{kind}*.json").Order(StringComparer.Ordinal).ToArray();
        Assert.That(files, Has.Length.EqualTo(count));
        return files;
    }

    private static void LoadOrRefuse(string path)
    {
        try
        {
            Faults.Load(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (FactDocumentException refused)
        {
            Assert.That(refused.Diagnostics, Has.All.Property(nameof(Diagnostic.Code)).Match("AG1|AG2010"));
        }
    }

    private static (Node? Node, string[] Codes) Read(string path)
    {
        var file = new FileText(Path.GetFileName(path), File.ReadAllBytes(path));
        var faults = new FaultList();
        var node = StrictJson.Read(file, file.Start, file.Bytes.Length - file.Start, ReadOptions.Default, faults);
        var refused = Assert.Catch<FactDocumentException>(() =>
        {
            faults.ThrowIfAny();
            throw new FactDocumentException([]);
        });
        return (node, [.. refused!.Diagnostics.Select(d => d.Code)]);
    }
}
