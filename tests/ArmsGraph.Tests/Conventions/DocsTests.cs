using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The pages of docs agree with the code and with each other.</summary>
public sealed partial class DocsTests
{
    private static readonly string Folder = Path.Combine(Shared.Root, "docs");

    private static readonly string[] Pages = [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Questions that have a section of their own; what else a graph can do is not a question.</summary>
    private static readonly string[] NoQuestions =
        ["Load", "Find", "FindParty", "FindFact", "ClaimsOn", "Ask", "Enumerate", "AsQuikGraph", "SaveJson", "AsKnownOn", "During", "WithStageAtLeast", "WithGradeAtLeast", "ResolvedBy"];

    [Test]
    public void Examples_of_questions_are_compiled_and_run()
    {
        var examples = Directory.GetFiles(Path.Combine(Shared.Root, "tests", "ArmsGraph.Tests", "Conventions"), "QuestionExamples*.cs").Order(StringComparer.Ordinal);
        var compiled = string.Join('\n', examples.Select(path => Plain(File.ReadAllText(path))));
        foreach (var fence in Fences("questions.md"))
        {
            Assert.That(compiled, Does.Contain(Plain(fence)));
        }
    }

    [TestCaseSource(nameof(Pages))]
    public void Members_of_the_graph_that_a_page_names_are_there(string page)
    {
        var members = typeof(TransferGraph).GetMembers().Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        Assert.That(Member().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(match => match.Groups["name"].Value).Where(name => !members.Contains(name)), Is.Empty);
    }

    [Test]
    public void Every_question_has_a_section_with_an_example()
    {
        var sections = File.ReadAllText(Path.Combine(Folder, "questions.md")).Split("\n## ")[1..];
        var headings = sections.SelectMany(section => section.Split('\n')[0].Split(" and ")).ToList();
        var questions = typeof(TransferGraph).GetMethods().Where(method => method.DeclaringType == typeof(TransferGraph) && !method.IsSpecialName).Select(method => method.Name)
            .Distinct(StringComparer.Ordinal).Except(NoQuestions, StringComparer.Ordinal);
        Assert.That(headings, Is.EquivalentTo(questions.Append("Views")));
        Assert.That(sections.Where(section => !section.Contains("```csharp", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public void Links_to_other_pages_lead_somewhere(string page) => Assert.That(
        Link().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(match => match.Groups["path"].Value).Where(path => !File.Exists(Path.Combine(Folder, path))), Is.Empty);

    [TestCase("violation")]
    [TestCase("evade")]
    [TestCase("circumvent")]
    [TestCase("bypass")]
    [TestCase("loophole")]
    [TestCase("launder")]
    [TestCase("smuggle")]
    [TestCase("illegal")]
    [TestCase("complicit")]
    public void The_words_of_the_library_do_not_judge(string word)
    {
        var files = Pages.Select(page => Path.Combine(Folder, page)).Concat(Directory.EnumerateFiles(Path.Combine(Shared.Root, "src", "ArmsGraph"), "*.cs", SearchOption.AllDirectories));
        Assert.That(files.Where(file => File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    private static string[] Fences(string page) => [.. Fence().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(match => match.Groups["code"].Value)];

    /// <summary>Without indentation and empty lines, so that an example can stand inside a method.</summary>
    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("Assert.", StringComparison.Ordinal)));

    [GeneratedRegex(@"```csharp\n(?<code>[^`]*)```", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\bgraph\.(?<name>[A-Z][A-Za-z]*)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Member();

    [GeneratedRegex(@"\]\((?<path>[a-z-]+\.md)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
