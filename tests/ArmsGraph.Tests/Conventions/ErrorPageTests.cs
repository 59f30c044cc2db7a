using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ArmsGraph.Diagnostics;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>docs/errors.md has a section for each code, and its examples are what it says they are.</summary>
public sealed partial class ErrorPageTests
{
    private static readonly string[] Sections = File.ReadAllText(Path.Combine(Shared.Root, "docs", "errors.md")).Split("\n## ")[1..];

    private static IEnumerable<TestCaseData<string, string>> Wrong => Examples("wrong");

    private static IEnumerable<TestCaseData<string, string>> Right => Examples("right");

    [Test]
    public void There_is_a_section_for_each_code_and_no_other()
    {
        var codes = typeof(Texts).GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        Assert.That(Sections.Select(section => section.Split(' ')[0]), Is.EqualTo(codes.Order(StringComparer.Ordinal)));
    }

    [TestCaseSource(nameof(Wrong))]
    public void A_wrong_example_gives_its_code(string code, string example) => Assert.That(Codes(example), Is.EqualTo(new[] { code }));

    [TestCaseSource(nameof(Right))]
    public void A_right_example_gives_none(string code, string example) => Assert.That(Codes(example), Is.Empty, code);

    [Test]
    public void Wrong_and_right_come_in_pairs() => Assert.That(
        Sections.Where(section => Example().Matches(section).Select(match => match.Groups["kind"].Value) is var kinds && kinds.Any() && !kinds.SequenceEqual(["wrong", "right"], StringComparer.Ordinal)), Is.Empty);

    private static IEnumerable<TestCaseData<string, string>> Examples(string kind) =>
        from section in Sections
        from match in Example().Matches(section)
        where match.Groups["kind"].Value == kind
        select new TestCaseData<string, string>(section.Split(' ')[0], match.Groups["text"].Value);

    private static string[] Codes(string example)
    {
        var whole = example.StartsWith('[') || example.Contains("\"sources\"", StringComparison.Ordinal) || example.Contains("\"facts\"", StringComparison.Ordinal);
        var document = whole ? example : $$"""{ "sources": [{ "id": "s" }], "facts": [{{example}}] }""";
        try
        {
            return [.. TransferGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(document))).Diagnostics.Select(warning => warning.Code)];
        }
        catch (FactDocumentException thrown)
        {
            return [.. thrown.Diagnostics.Select(fault => fault.Code).Distinct(StringComparer.Ordinal)];
        }
    }

    [GeneratedRegex("^- (?<kind>wrong|right): `(?<text>[^`]*)`$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Example();
}
