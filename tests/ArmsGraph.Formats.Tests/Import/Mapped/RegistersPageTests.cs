using System.Text.RegularExpressions;
using ArmsGraph.Formats.Import;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Import.Mapped;

/// <summary>The example of docs/registers.md is read as it stands there, and its lists of properties and roles are whole.</summary>
public sealed partial class RegistersPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Shared.Root, "docs", "registers.md"));

    [Test]
    public void The_example_is_read_as_the_page_says()
    {
        var import = Imports.Of(Block("csv"), "example.csv", new ImportOptions { Mapping = MappingTests.Mapping(Block("json")) });
        var (first, second) = (Imports.Transfers(import)[0], Imports.Transfers(import)[1]);
        Assert.That(import.Report.Diagnostics, Is.Empty);
        Assert.That(first.Items.Select(line => line.Quantity!.Min), Is.EqualTo(new[] { 10m, 24m }));
        Assert.That(first.Value, Is.EqualTo(new Money { Amount = 1_500_000, Currency = "EUR" }));
        Assert.That((first.Terms.Single(), first.Ordered!.Text, first.Delivered!.Text), Is.EqualTo((Terms.Sale, "2022-07-27", "2022-12-06")));
        Assert.That(second.Via.Select(via => (via.Who.Party!.Value.Text, via.Role)), Is.EqualTo(new[] { ("POL", (ViaRole?)ViaRole.Transit), ("SVK", ViaRole.Transit) }));
        Assert.That((second.Terms.Single(), second.Ordered!.Text, second.Value, second.Items[0].Quantity!.Min), Is.EqualTo((Terms.Aid, "2023-01-25", (Money?)null, 18m)));
    }

    [Test]
    public void Every_role_stands_on_the_page() =>
        Assert.That(ArmsGraph.Text.Words.All<Formats.Import.Mapped.Role>().Where(role => !Page.Contains($"`{role}`", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Every_code_stands_on_the_page() =>
        Assert.That(
            typeof(Codes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => code is "AG5020" or "AG5021" or "AG5022" || string.CompareOrdinal(code, "AG5007") <= 0).Where(code => !Page.Contains($"| {code} |", StringComparison.Ordinal)),
            Is.Empty);

    private static string Block(string language) => Blocks().Matches(Page).Single(block => block.Groups["language"].Value == language).Groups["text"].Value;

    [GeneratedRegex("```(?<language>\\w+)\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blocks();
}
