using System.Globalization;
using Newtonsoft.Json;

namespace ArmsGraph.Time;

/// <summary>A day of the proleptic Gregorian calendar, in no time zone. Years may be negative or have more than four digits.</summary>
[JsonConverter(typeof(DayConverter))]
public readonly record struct Day : IComparable<Day>
{
    internal const int EarliestYear = -5_000_000;
    internal const int LatestYear = 5_000_000;

    internal Day(int number) => Number = number;

    /// <summary>Days since 1970-01-01, which is 0.</summary>
    public int Number { get; }

    /// <summary>The day of a date.</summary>
    public static Day Of(DateOnly date) => new(date.DayNumber - new DateOnly(1970, 1, 1).DayNumber);

    /// <summary>Reads <c>2023-01-30</c>; throws <see cref="FormatException"/> for anything else, a date that is no day included.</summary>
    public static Day Parse(string text) => TryParse(text, out var day)
        ? day
        : throw new FormatException($"\"{text}\" is no day; expected a day such as 2023-01-30");

    /// <summary>Reads <c>2023-01-30</c>; false for anything else.</summary>
    public static bool TryParse(string text, out Day day)
    {
        day = default;
        if (!PartialDate.TryParse(text, out var date, out _) || date.Timing.Certain.First is not { IsOneDay: true } window)
        {
            return false;
        }

        day = new Day(window.Lo);
        return string.Equals(day.ToString(), text, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>The day as <c>2023-01-30</c>.</summary>
    public override string ToString()
    {
        var (year, month, day) = Calendar.Split(Number);
        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        var prefix = Math.Abs(year) > 9999 ? "Y" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{(year < 0 ? "-" : "")}{digits}-{month:00}-{day:00}");
    }

    /// <summary>Whether one day is before another.</summary>
    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    /// <summary>Whether one day is after another.</summary>
    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    /// <summary>Whether one day is before another or the same.</summary>
    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    /// <summary>Whether one day is after another or the same.</summary>
    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;
}
