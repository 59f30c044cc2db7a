using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Time;

public sealed class DayTests
{
    [TestCase("1970-01-01", 0)]
    [TestCase("2000-02-29", 11_016)]
    [TestCase("0001-01-01", -719_162)]
    public void A_day_counts_from_1970(string text, int number) => Assert.That(Day.Parse(text).Number, Is.EqualTo(number));

    [TestCase("2023-02-29")]
    [TestCase("2023-02")]
    [TestCase("2023-01-30?")]
    public void What_is_no_day_is_refused(string text) => Assert.That(() => Day.Parse(text), Throws.TypeOf<FormatException>());
}
