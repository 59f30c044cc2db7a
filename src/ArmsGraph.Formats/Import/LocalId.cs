using System.Text;

namespace ArmsGraph.Formats.Import;

/// <summary>Ids made of texts: lower case, letters, digits and dashes.</summary>
internal static class LocalId
{
    private const int MostLength = 60;

    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (c == '+')
            {
                id.Append("plus");
            }
            else if (c < '\u0300' && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        id.Length = Math.Min(id.Length, MostLength);
        return id.ToString().Trim('-') is { Length: > 0 } made ? made : "x";
    }
}
