using System.Globalization;
using System.Text.RegularExpressions;

namespace ArmsGraph.Time;

/// <summary>The grammar of EDTF level 0 and 1, and <c>[A..B]</c> of level 2.</summary>
internal static partial class Edtf
{
    private const string Forms = "a date such as 2022, 2022-12, 2022-12-31, 2022?, 202X, 2021-24 (winter), 2014/2019, 2014/.., [2022-01..2022-03]";

    private const string Open = "..";

    /// <summary>An open end is stated to lie beyond every day; an unknown one may lie anywhere.</summary>
    private static readonly Window AfterAll = new(Window.NoEnd, Window.NoEnd);
    private static readonly Window BeforeAll = new(Window.NoStart, Window.NoStart);

    /// <summary>Null and the windows, or what is wrong with the text.</summary>
    public static string? Read(string text, out Timing timing)
    {
        timing = Timing.Undated;
        if (text.StartsWith('[') || text.EndsWith(']'))
        {
            return ReadBetween(text, ref timing);
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 ? ReadExtent(text, slash, ref timing) : ReadMoment(text, ref timing);
    }

    private static string? ReadMoment(string text, ref Timing timing)
    {
        if (Single(text) is not { } date)
        {
            return Expected(text, Forms);
        }

        timing = new Timing(Extent.At(date.Possible), Extent.At(date.Certain));
        return null;
    }

    private static string? ReadBetween(string text, ref Timing timing)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (!text.StartsWith('[') || !text.EndsWith(']') || dots < 0
            || End(text[1..dots]) is not { } first || End(text[(dots + 2)..^1]) is not { } last || (dots == 1 && dots + 3 == text.Length))
        {
            return Expected(text, "[A..B], one moment between the dates A and B");
        }

        if (IsInverted(first, last))
        {
            return Inverted(text);
        }

        timing = new Timing(Extent.At(Hull(first.Possible, last.Possible)), Extent.At(Hull(first.Certain, last.Certain)));
        return null;
    }

    private static string? ReadExtent(string text, int slash, ref Timing timing)
    {
        var (left, right) = (text[..slash], text[(slash + 1)..]);
        if (End(left == Open ? "" : left) is not { } first || End(right == Open ? "" : right) is not { } last || (left is "" or Open && right is "" or Open))
        {
            return Expected(text, "A/B, from the date A to the date B; '..' is an open end, nothing an unknown one");
        }

        if (IsInverted(first, last))
        {
            return Inverted(text);
        }

        var (begins, ends) = (left == Open ? BeforeAll : first.Certain, right == Open ? AfterAll : last.Certain);
        timing = new Timing(Extent.Between(first.Possible, last.Possible), Extent.Between(begins, ends));
        return null;
    }

    private static Window Hull(Window first, Window last) => new(first.Lo, last.Hi);

    private static bool IsInverted(Reading first, Reading last) => first.Exact.Lo != Window.NoStart && last.Exact.Hi != Window.NoEnd && first.Exact.Lo >= last.Exact.Hi;

    private static string Inverted(string text) => $"\"{text}\" ends before it begins; expected the earlier date first";

    private static string Expected(string text, string forms) => $"\"{ArmsGraph.Text.Printable.Line(text)}\" is no date; expected {forms}";

    /// <summary>An end of an extent or a range: a date without a time of day, or nothing.</summary>
    private static Reading? End(string text) =>
        text.Length == 0 ? new Reading(Window.Always, Window.Always, Window.Always)
        : text.Contains('T', StringComparison.Ordinal) ? null
        : Single(text);

    /// <summary>One date without extent: its exact window, the window widened by its qualifier, and what it supports for certain.</summary>
    private static Reading? Single(string text)
    {
        if (PlainDay(text) is { } day)
        {
            return new Reading(day, day, day);
        }

        if (Pattern().Match(text) is not { Success: true } match || Exact(match) is not { } unit)
        {
            return null;
        }

        var exact = new Window(unit.Lo, unit.Hi);
        return match.Groups["qualifier"].Success
            ? new Reading(exact, new Window(unit.Before, unit.After), Window.Always)
            : new Reading(exact, exact, exact);
    }

    /// <summary>A day written as nearly all are, read without the grammar: <c>2022-12-31</c>. Null for anything else.</summary>
    private static Window? PlainDay(string text)
    {
        static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || Number(text.AsSpan(0, 4)) is not (var year and >= 0) || Number(text.AsSpan(5, 2)) is not (var month and >= 1 and <= 12)
            || Number(text.AsSpan(8)) is not (var day and >= 1) || day > Calendar.DaysInMonth(year, month))
        {
            return null;
        }

        var number = Calendar.DayNumber(year, month, day);
        return new Window(number, number + 1);
    }

    private static Unit? Exact(Match match)
    {
        if (match.Groups["long"] is { Success: true } longYear)
        {
            return int.TryParse(longYear.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && value is >= Day.EarliestYear and <= Day.LatestYear and not (> -10_000 and < 10_000) ? Months(value, 1, 12) : null;
        }

        var digits = match.Groups["year"].Value;
        var sign = match.Groups["sign"].Success ? -1 : 1;
        if (digits.EndsWith('X'))
        {
            return match.Groups["month"].Success ? null : Masked(digits, sign);
        }

        var year = sign * int.Parse(digits, CultureInfo.InvariantCulture);
        if (sign < 0 && year == 0)
        {
            return null;
        }

        var month = match.Groups["month"].Value;
        var day = match.Groups["day"].Value;
        if (day == "XX" && match.Groups["hour"].Success)
        {
            return null;
        }

        if (month is "" or "XX")
        {
            return day is "" or "XX" ? Months(year, 1, 12) : null;
        }

        var m = int.Parse(month, CultureInfo.InvariantCulture);
        return m switch
        {
            >= 21 and <= 24 => day.Length == 0 ? Months(year, ((m - 21) * 3) + 3, 3) : null,
            < 1 or > 12 => null,
            _ when day is "" or "XX" => Months(year, m, 1),
            _ => OneDay(year, m, int.Parse(day, CultureInfo.InvariantCulture), match),
        };
    }

    private static Unit? OneDay(int year, int month, int day, Match match)
    {
        if (day < 1 || day > Calendar.DaysInMonth(year, month))
        {
            return null;
        }

        var number = Calendar.DayNumber(year, month, day);
        if (match.Groups["hour"].Success)
        {
            if (match.Groups["qualifier"].Success || DaysOfClock(match) is not { } shift)
            {
                return null;
            }

            number += shift;
        }

        return new Unit(number - 1, number, number + 1, number + 2);
    }

    /// <summary>By how many days a clock time with its zone leaves the written day in UTC; null where it is no time.</summary>
    private static int? DaysOfClock(Match match)
    {
        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        var (hour, minute, second, zoneHour, zoneMinute) = (Number("hour"), Number("minute"), Number("second"), Number("zh"), Number("zm"));
        if (hour > 24 || minute > 59 || second > 59 || zoneMinute > 59 || (zoneHour * 60) + zoneMinute > 14 * 60 || (hour == 24 && (minute > 0 || second > 0)))
        {
            return null;
        }

        var offset = ((zoneHour * 60) + zoneMinute) * (match.Groups["zs"].Value == "-" ? -1 : 1);
        return (int)Math.Floor(((hour * 60) + minute - offset) / 1440.0);
    }

    private static Unit? Masked(string digits, int sign)
    {
        var span = digits.EndsWith("XX", StringComparison.Ordinal) ? 100 : 10;
        var low = int.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture);
        var first = sign > 0 ? low : -(low + span - 1);
        return Months(first, 1, 12 * span);
    }

    private static Unit Months(int year, int month, int count) => new(
        Calendar.MonthStart(year, month, -count), Calendar.MonthStart(year, month), Calendar.MonthStart(year, month, count), Calendar.MonthStart(year, month, 2 * count));

    [GeneratedRegex(
        @"^(?:Y(?<long>-?[1-9][0-9]{4,6})|(?<sign>-)?(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?<month>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX)(?:T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:Z|(?<zs>[+-])(?<zh>[0-9]{2})(?::(?<zm>[0-9]{2}))?)?)?)?)?)(?<qualifier>[?~%])?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();

    private readonly record struct Reading(Window Exact, Window Possible, Window Certain);

    /// <summary>A calendar unit [Lo, Hi) and its neighbours: the unit before begins at Before, the unit after ends at After.</summary>
    private readonly record struct Unit(int Before, int Lo, int Hi, int After);
}
