using System.Text.RegularExpressions;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The property names that docs/format.md lists, by the type that has them.</summary>
internal static partial class FormatPage
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Shared.Root, "docs", "format.md"));

    /// <summary>The rows of both tables: a type in the first column, its own fields in the second.</summary>
    public static IReadOnlyDictionary<string, string> Rows { get; } = Lines.Select(line => Row().Match(line)).Where(row => row.Success)
        .ToDictionary(row => row.Groups["type"].Value, row => row.Groups["fields"].Value, StringComparer.Ordinal);

    /// <summary>The names in a paragraph that begins with some words.</summary>
    public static string[] Paragraph(string start)
    {
        var first = Array.FindIndex(Lines, line => line.StartsWith(start, StringComparison.Ordinal));
        return Names(string.Join(' ', Lines.Skip(first).TakeWhile(line => line.Length > 0)));
    }

    /// <summary>The names in backticks, those in brackets left out.</summary>
    public static string[] Names(string text) => [.. Name().Matches(Outside(text)).Select(match => match.Groups["name"].Value)];

    /// <summary>The words that stand in brackets behind a name: the values of an enumeration.</summary>
    public static string[] Values(string row, string field) =>
        Regex.Match(row, $@"`{Regex.Escape(field)}` \((?<words>[^()]*)\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match
            ? [.. Name().Matches(match.Groups["words"].Value).Select(word => word.Groups["name"].Value)]
            : [];

    private static string Outside(string text)
    {
        var depth = 0;
        return string.Concat(text.Where(c =>
        {
            depth += c == '(' ? 1 : 0;
            var outside = depth == 0;
            depth -= c == ')' ? 1 : 0;
            return outside;
        }));
    }

    [GeneratedRegex(@"^\| `(?<type>[a-z-]+)` \| (?<fields>.*) \|$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Za-z-]+)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
