using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Time;

public sealed class CalendarTests
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    [Test]
    public void Days_agree_with_the_platform_where_it_has_any() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
        {
            var date = DateOnly.FromDayNumber(number);
            return Calendar.DayNumber(date.Year, date.Month, date.Day) == number - Epoch
                && Calendar.Split(number - Epoch) == (date.Year, date.Month, date.Day)
                && Calendar.DaysInMonth(date.Year, date.Month) == DateTime.DaysInMonth(date.Year, date.Month);
        });

    [Test]
    public void Splitting_a_day_gives_back_its_date() =>
        Dates().Sample(date => Calendar.Split(Calendar.DayNumber(date.Year, date.Month, date.Day)) == date);

    [Test]
    public void The_next_day_has_the_next_number() =>
        Dates().Sample(date =>
        {
            var next = Calendar.Split(Calendar.DayNumber(date.Year, date.Month, date.Day) + 1);
            var expected = date.Day < Calendar.DaysInMonth(date.Year, date.Month) ? date with { Day = date.Day + 1 }
                : date.Month < 12 ? (date.Year, date.Month + 1, 1)
                : (date.Year + 1, 1, 1);
            return next == expected;
        });

    [Test]
    public void The_calendar_repeats_every_400_years() =>
        Gen.Select(Gen.Int[-4_000_000, 4_000_000], Gen.Int[1, 12]).Sample((year, month) =>
            Calendar.DayNumber(year + 400, month, 1) - Calendar.DayNumber(year, month, 1) == 146_097);

    [Test]
    public void A_month_start_counts_months_over_years_in_both_directions() =>
        Gen.Select(Gen.Int[-4_000_000, 4_000_000], Gen.Int[1, 12], Gen.Int[-2400, 2400]).Sample((year, month, months) =>
        {
            var (y, m, d) = Calendar.Split(Calendar.MonthStart(year, month, months));
            return d == 1 && (y * 12L) + m == (year * 12L) + month + months;
        });

    [TestCase(2024, 29)]
    [TestCase(2023, 28)]
    [TestCase(2000, 29)]
    [TestCase(1900, 28)]
    [TestCase(0, 29)]
    [TestCase(-4, 29)]
    [TestCase(-1, 28)]
    [TestCase(-100, 28)]
    [TestCase(-400, 29)]
    public void February_ends_as_the_Gregorian_rule_says(int year, int days) => Assert.That(Calendar.DaysInMonth(year, 2), Is.EqualTo(days));

    private static Gen<(int Year, int Month, int Day)> Dates() =>
        Gen.Select(Gen.Int[-5_000_000, 5_000_000], Gen.Int[1, 12], Gen.Int[1, 31])
            .Select((year, month, day) => (year, month, Math.Min(day, Calendar.DaysInMonth(year, month))));
}
