using System.Text.RegularExpressions;
using ArmsGraph.Diagnostics;

namespace ArmsGraph.Cli.Commands;

/// <summary>Warnings for people: the first of each kind and cause, and how many more there are, so that many of one cause do not hide others.</summary>
internal static partial class WarningText
{
    /// <summary>How many of a kind are told, where they have one cause; and how many causes.</summary>
    public const int Shown = 20;

    private const int Few = 3;

    /// <param name="output">Where to.</param>
    /// <param name="told">The warnings.</param>
    /// <param name="isAll">Whether each is told.</param>
    /// <param name="option">The option that tells all.</param>
    public static void Write(TextWriter output, IEnumerable<Diagnostic> told, bool isAll, string option)
    {
        var byPlace = told.OrderBy(diagnostic => diagnostic.Position.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Position.Line).ThenBy(diagnostic => diagnostic.Position.Column);
        foreach (var kind in byPlace.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal).OrderBy(kind => kind.First().Position.Line > 0).ThenBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var causes = kind.GroupBy(diagnostic => Particulars().Replace(diagnostic.Message, ""), StringComparer.Ordinal).Select(cause => cause.ToList()).ToList();
            var few = isAll ? int.MaxValue : Math.Max(Few, Shown / causes.Count);
            foreach (var cause in isAll ? causes : causes[..Math.Min(Shown, causes.Count)])
            {
                cause.Take(few).ToList().ForEach(diagnostic => output.WriteLine($"warning: {diagnostic}"));
                More(kind.Key, cause.Count - few, causes.Count > 1 ? " like the last" : "");
            }

            More(kind.Key, isAll ? 0 : causes.Skip(Shown).Sum(cause => cause.Count), " of other causes");
        }

        void More(string code, int count, string which)
        {
            if (count > 0)
            {
                output.WriteLine(FormattableString.Invariant($"warning: {code}: {count} more{which} ({option} tells them)"));
            }
        }
    }

    /// <summary>What differs between messages of one cause: words of the file, in quotes, and numbers and dates.</summary>
    [GeneratedRegex("""
        "[^"]*"|[0-9]+([.,:/-][0-9]+)*
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Particulars();
}
