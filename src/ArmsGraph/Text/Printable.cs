using System.Globalization;
using System.Text;

namespace ArmsGraph.Text;

/// <summary>Text of users' files made safe to show on one line: no control, no direction marks, not endless.</summary>
public static class Printable
{
    private const int Longest = 80;

    /// <summary>A text on one line: what would steer the line or the screen is replaced by U+FFFD, and it ends after 80 UTF-16 units.</summary>
    public static string Line(string text) => Cut(text, Longest);

    /// <summary>The same with a length of one's own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">After how many UTF-16 units it ends; three dots follow.</param>
    public static string Cut(string text, int longest)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= longest)
            {
                return line.Append("...").ToString();
            }

            line.Append(IsHidden(rune) ? "\uFFFD" : rune.ToString());
        }

        return line.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
