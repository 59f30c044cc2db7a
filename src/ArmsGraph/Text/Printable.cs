using System.Globalization;
using System.Text;

namespace ArmsGraph.Text;

/// <summary>Text of users' files made safe to show on one line: no control, no direction marks, not endless.</summary>
internal static class Printable
{
    private const int Longest = 80;

    public static string Line(string text) => Cut(text, Longest);

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
