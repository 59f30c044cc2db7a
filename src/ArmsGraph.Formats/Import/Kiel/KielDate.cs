using System.Globalization;
using System.Text.RegularExpressions;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>
/// Reads the dates of the tracker: serial days, and words such as <c>until 3/10/2022</c>, <c>unclear, 04/22</c>, <c>between 3/4/22 &amp; 3/11/22</c>. Months stand before days, unless the first number is no month.
/// </summary>
internal static partial class KielDate
{
    private const int LastSerial = 73_050; // 2099-12-31

    /// <summary>Whether the text gives a date or says that there is none; null date for the latter. False where it is neither.</summary>
    public static bool TryRead(string text, out PartialDate? date)
    {
        date = null;
        if (text.Length == 0 || Silent().IsMatch(text))
        {
            return true;
        }

        var read = text switch
        {
            _ when Serial(text) is { } serial => serial,
            _ when Until().Match(text) is { Success: true } until && Day(until.Groups["day"].Value) is { } day => $"[..{day}]",
            _ when Since().Match(text) is { Success: true } since && Day(since.Groups["day"].Value) is { } day => $"[{day}..]",
            _ when Between().Match(text) is { Success: true } between && Day(between.Groups["first"].Value) is { } first && Day(between.Groups["last"].Value) is { } last => $"[{first}..{last}]",
            _ when Month().Match(text) is { Success: true } month => $"{Year(month.Groups["year"].Value)}-{int.Parse(month.Groups["month"].Value, CultureInfo.InvariantCulture):00}",
            _ => Day(text) ?? text,
        };
        return PartialDate.TryParse(read, out date, out _);
    }

    private static string? Serial(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 10_000 and <= LastSerial
            ? DateTime.FromOADate(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string? Day(string text)
    {
        if (Slashes().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (a, b) = (int.Parse(match.Groups["a"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["b"].Value, CultureInfo.InvariantCulture));
        return FormattableString.Invariant($"{Year(match.Groups["year"].Value)}-{(a > 12 ? b : a):00}-{(a > 12 ? a : b):00}");
    }

    private static string Year(string text) => text.Length == 2 ? $"20{text}" : text;

    [GeneratedRegex(@"^(\.|unspecified|undisclosed|unclear|not specified)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Silent();

    [GeneratedRegex(@"^until\s+(?<day>[\d/]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"^since\s+(?<day>[\d/]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Since();

    [GeneratedRegex(@"^between\s+(?<first>[\d/]+)\s*(&|and)\s*(?<last>[\d/]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(unclear|not specified|unspecified),\s*(?<month>\d{1,2})/(?<year>\d{4}|\d{2})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<a>\d{1,2})/(?<b>\d{1,2})/(?<year>\d{4}|\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slashes();
}
