using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Newtonsoft.Json;

namespace ArmsGraph.Time;

/// <summary>A day of the proleptic Gregorian calendar, in no time zone. Years may be negative or have more than four digits.</summary>
[JsonConverter(typeof(DayConverter))]
public readonly record struct Day : IComparable<Day>
{
    internal const int EarliestYear = -5_000_000;
    internal const int LatestYear = 5_000_000;

    /// <summary>No day takes more.</summary>
    internal const int MostBytes = 24;

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
        Span<byte> utf8 = stackalloc byte[MostBytes];
        return Encoding.ASCII.GetString(utf8[..Write(utf8)]);
    }

    /// <summary>Writes the day as <c>2023-01-30</c>; how many bytes that took, at most <see cref="MostBytes"/>.</summary>
    internal int Write(Span<byte> utf8)
    {
        var (year, month, day) = Calendar.Split(Number);
        var sign = year > 9999 ? "Y" : year < -9999 ? "Y-" : year < 0 ? "-" : "";
        return Utf8.TryWrite(utf8, CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{day:D2}", out var length) ? length : throw new InvalidOperationException();
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
