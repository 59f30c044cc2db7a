using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

/// <summary>Loads a document that is at fault.</summary>
internal static class Faults
{
    public static IReadOnlyList<Diagnostic> Of(string document, string name = "f.json", ReadOptions? options = null) =>
        Of(Encoding.UTF8.GetBytes(document), name, options);

    public static IReadOnlyList<Diagnostic> Of(byte[] bytes, string name = "f.json", ReadOptions? options = null)
    {
        var refused = Assert.Throws<FactDocumentException>(() => Load(bytes, name, options));
        Assert.That(refused.Message, Is.EqualTo(string.Join('\n', refused.Diagnostics)));
        return refused.Diagnostics;
    }

    public static TransferGraph Load(byte[] bytes, string name, ReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return options is null ? TransferGraph.Load(stream, name) : new TransferGraphBuilder(options).AddStream(stream, name).Build();
    }

    /// <summary>The one fault of a document in which <c>»</c> marks the spot; the mark is taken out first.</summary>
    public static void ExpectAtMark(string marked, string code, string[] said, string name = "f.json", ReadOptions? options = null)
    {
        var at = marked.IndexOf('»', StringComparison.Ordinal);
        var before = marked[..at];
        var line = before.Count(c => c == '\n') + 1;
        var column = at - before.LastIndexOf('\n');

        var faults = Of(marked.Remove(at, 1), name, options);

        Assert.That(faults, Has.Count.EqualTo(1), () => string.Join('\n', faults));
        Assert.That(faults[0].ToString(), Does.StartWith($"{name}({line},{column}): {code}: "));
        Assert.That(faults[0].Severity, Is.EqualTo(Severity.Error));
        foreach (var part in said)
        {
            Assert.That(faults[0].Message, Does.Contain(part));
        }
    }
}
