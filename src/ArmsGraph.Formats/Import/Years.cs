using System.Globalization;
using ArmsGraph.Time;

namespace ArmsGraph.Formats.Import;

/// <summary>Years as dates, made once each.</summary>
internal static class Years
{
    private const int First = 1900;

    private static readonly PartialDate?[] Plain = new PartialDate?[200];
    private static readonly PartialDate?[] Uncertain = new PartialDate?[200];

    /// <summary>The year, with <c>?</c> where it is an estimate.</summary>
    public static PartialDate Date(int year, bool isUncertain = false)
    {
        var dates = isUncertain ? Uncertain : Plain;
        return year is >= First and < First + 200 ? dates[year - First] ??= Make(year, isUncertain) : Make(year, isUncertain);
    }

    public static Window Window(int year) => Date(year).Hull;

    /// <summary>Reads a year of four digits, as registers have them.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= First and < First + 200;

    private static PartialDate Make(int year, bool isUncertain) =>
        PartialDate.Parse(year.ToString("0000", CultureInfo.InvariantCulture) + (isUncertain ? "?" : ""));
}
