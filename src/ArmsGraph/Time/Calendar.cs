namespace ArmsGraph.Time;

/// <summary>Days and civil dates of the proleptic Gregorian calendar, for years far outside those of the platform's date types.</summary>
internal static class Calendar
{
    private const int DaysIn400Years = 146_097;
    private const int DaysFromYear0To1970 = 719_468; // counted from 0000-03-01, so that leap days end a year

    public static int DayNumber(int year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var era = Math.DivRem(y >= 0 ? y : y - 399, 400).Quotient;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysIn400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysFromYear0To1970;
    }

    public static (int Year, int Month, int Day) Split(int number)
    {
        var z = (long)number + DaysFromYear0To1970;
        var era = (z >= 0 ? z : z - DaysIn400Years + 1) / DaysIn400Years;
        var dayOfEra = z - (era * DaysIn400Years);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var m = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(m < 10 ? m + 3 : m - 9);
        var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return ((int)year, month, (int)(dayOfYear - (((153 * m) + 2) / 5) + 1));
    }

    /// <summary>The first day of the month that lies <paramref name="months"/> after the given one.</summary>
    public static int MonthStart(int year, int month, int months = 0)
    {
        var index = (year * 12L) + month - 1 + months;
        var y = (int)Math.Floor(index / 12.0);
        return DayNumber(y, (int)(index - (y * 12L)) + 1, 1);
    }

    public static int DaysInMonth(int year, int month) => MonthStart(year, month, 1) - MonthStart(year, month);
}
