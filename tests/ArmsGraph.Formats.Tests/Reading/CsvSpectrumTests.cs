using System.Text.Json;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Reading;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Reading;

/// <summary>The files of csv-spectrum, which show how delimited text can be written, are read as its JSON says.</summary>
[Category("External")]
public sealed class CsvSpectrumTests
{
    // In one file of the corpus the JSON has another telephone number than the text beside it.
    private const string NumberInJson = "=1234567890|";
    private const string NumberInText = "=2095257564|";

    private static string Folder => Shared.Sample(Path.Combine("corpora", "csv-spectrum"));

    [Test]
    public void Each_file_is_read_as_its_JSON_says()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder, "csvs"), "*.csv").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "json", Path.ChangeExtension(Path.GetFileName(path), ".json"))));
            var expected = (json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToList() : [json.RootElement]).Select(row => string.Join('|', row.EnumerateObject().Select(cell => $"{cell.Name}={cell.Value.GetString()}"))).ToList();
            Assert.That(Rows(path), Is.EqualTo(expected.Select(row => row.Replace(NumberInJson, NumberInText, StringComparison.Ordinal))), Path.GetFileName(path));
        }
    }

    private static List<string> Rows(string path)
    {
        var bytes = File.ReadAllBytes(path);
        using var rows = new InputFile(path, bytes, ImportOptions.Default.Limits).Rows(',', isQuoted: true);
        List<string>? headings = null;
        var read = new List<string>();
        var lines = 0;
        while (rows.Read())
        {
            lines += rows.LineCount;
            var cells = Enumerable.Range(0, rows.Count).Select(i => rows.Cell(i).ToString()).ToList();
            if (headings is null)
            {
                headings = cells;
            }
            else
            {
                read.Add(string.Join('|', cells.Select((cell, i) => $"{headings[i]}={cell}")));
            }
        }

        Assert.That(lines, Is.EqualTo(bytes.Count(b => b == '\n') + (bytes[^1] == '\n' ? 0 : 1)), path);
        return read;
    }
}
