using System.Text.RegularExpressions;
using ArmsGraph.Query.Policy;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>Names count as much as literals: those of enumerations are printed.</summary>
public sealed partial class WordsNeverOursTests
{
    [Test]
    public void No_word_that_judges_is_ours()
    {
        var lines = from file in Directory.EnumerateFiles(Path.Combine(Shared.Root, "src"), "*.cs", SearchOption.AllDirectories)
                    where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                    from line in File.ReadLines(file)
                    where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Contains(Finding.Preamble, StringComparison.Ordinal) && Judging().IsMatch(line)
                    select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.That(lines, Is.Empty);
    }

    [TestCase("\"an illegal transfer\"", true)]
    [TestCase("CircumventionRoute", true)]
    [TestCase("\"missile launcher\"", false)]
    public void The_words_are_found_in_any_form(string line, bool isFound) => Assert.That(Judging().IsMatch(line), Is.EqualTo(isFound));

    [GeneratedRegex("violat|breach|evad(e|ing)|evasi(on|ve)|circumvent|bypass|loophole|launder|smuggl|illegal|complicit", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Judging();
}
