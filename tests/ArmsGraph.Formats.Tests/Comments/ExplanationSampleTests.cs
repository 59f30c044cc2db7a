using System.Globalization;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Comments;

/// <summary>
/// What is read from the explanations of the sample of the tracker, against what an eye found right in each of those of which anything was read: a row for each explanation, the first in which it stands. No
/// sentence of the source is kept here.
/// </summary>
[Category("External")]
public sealed class ExplanationSampleTests
{
    /// <summary>Sheet, row, and parts.</summary>
    private static readonly string[] Checked = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(CommentCase.Table)!, "explanations-checked.tsv"))[1..];

    [Test]
    public void What_is_read_is_what_an_eye_found_right_and_most_explanations_say_nothing()
    {
        var sample = Shared.Sample(Path.Combine("data", "kiel", "release-7-2022-10.xlsx"));
        var reader = new RegisterReader(new TransferGraphBuilder()).AddPath(sample);
        reader.Finish();
        var rows = reader.Comments().ToList();
        var said = rows.DistinctBy(row => row.Text, StringComparer.Ordinal).Select(row => (Row: row, Parts: Parts(row))).Where(read => read.Parts.Length > 0).ToList();
        TestContext.Progress.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Count} rows with {rows.DistinctBy(row => row.Text, StringComparer.Ordinal).Count()} explanations; {rows.Count(row => Parts(row).Length > 0)} rows with {said.Count} explanations of which something is read: {string.Join(", ", said.SelectMany(read => read.Parts.Split("; ")).CountBy(part => part.Split(": ")[0], StringComparer.Ordinal).Select(kind => $"{kind.Key} {kind.Value}"))}"));
        Assert.That(said.Select(read => string.Create(CultureInfo.InvariantCulture, $"{read.Row.Sheet}\t{read.Row.Line}\t{read.Parts}")), Is.EqualTo(Checked));
    }

    /// <summary>The parts that name nobody's words but labels and parties.</summary>
    private static string Parts(Formats.Import.RowComment row) => CommentCase.Text(row.Reading with { EmbargoOrPermission = null, Variant = [] }).TrimEnd().Replace("\n", "; ", StringComparison.Ordinal);
}
