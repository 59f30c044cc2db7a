using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Time;

public sealed class DayTests
{
    [TestCase("1970-01-01", 0)]
    [TestCase("2000-02-29", 11_016)]
    [TestCase("0001-01-01", -719_162)]
    [TestCase("0000-03-01", -719_468)]
    [TestCase("-0001-12-31", -719_529)]
    public void A_day_counts_from_1970(string text, int number) => Assert.That(Day.Parse(text).Number, Is.EqualTo(number));

    [TestCase("1970-01-01")]
    [TestCase("9999-12-31")]
    [TestCase("0000-02-29")]
    [TestCase("-0044-03-15")]
    public void A_day_prints_as_it_is_read(string text) => Assert.That(Day.Parse(text).ToString(), Is.EqualTo(text));

    [Test]
    public void A_day_is_that_of_its_date() =>
        Assert.That(Day.Of(new DateOnly(2023, 1, 30)), Is.EqualTo(Day.Parse("2023-01-30")));

    [TestCase("2023-02-29")]
    [TestCase("2023-02")]
    [TestCase("2023-01-30?")]
    [TestCase("2023-01-30T10:00:00")]
    [TestCase("2023-01-30T23:00:00-04")]
    [TestCase("2023-01-30/2024")]
    [TestCase("2023-01-30/2023-01-30")]
    [TestCase("[2023-01-30..2023-01-30]")]
    [TestCase("")]
    public void What_is_no_day_is_refused(string text)
    {
        Assert.That(Day.TryParse(text, out _), Is.False);
        Assert.That(() => Day.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo($"\"{text}\" is no day; expected a day such as 2023-01-30"));
    }

    [Test]
    public void Days_compare_by_time()
    {
        var (earlier, later) = (Day.Parse("-0044-03-15"), Day.Parse("2023-01-30"));

        Assert.That(earlier, Is.LessThan(later));
        Assert.That(earlier < later && later > earlier && earlier <= later && later >= earlier, Is.True);
        Assert.That(earlier >= later || later <= earlier, Is.False);
    }
}
