using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Time;

public sealed class EdtfTests
{
    private const string Moments = "expected a date such as 2022";
    private const string Between = "expected [A..B], one moment between the dates A and B";
    private const string Extents = "expected A/B, from the date A to the date B";
    private const string Order = "ends before it begins; expected the earlier date first";

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(" 2022")]
    [TestCase("2022 ")]
    [TestCase("22")]
    [TestCase("202")]
    [TestCase("20222")]
    [TestCase("２０２２")]
    [TestCase("+2022")]
    [TestCase("-0000")]
    [TestCase("2022-1")]
    [TestCase("2022-00")]
    [TestCase("2022-13")]
    [TestCase("2022-20")]
    [TestCase("2022-25", Description = "seasons of a hemisphere are level 2")]
    [TestCase("2022-21-01")]
    [TestCase("2022-21-XX")]
    [TestCase("2022-00-01")]
    [TestCase("2022-01-00")]
    [TestCase("2022-01-32")]
    [TestCase("2023-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("2022-04-31")]
    [TestCase("20220130")]
    [TestCase("2022-030")]
    [TestCase("2022-W05")]
    [TestCase("30.01.2023")]
    [TestCase("31-12-2022")]
    [TestCase("January 2022")]
    [TestCase("202x")]
    [TestCase("2XXX")]
    [TestCase("XXXX")]
    [TestCase("20X2")]
    [TestCase("201X-05")]
    [TestCase("2004-XX-01")]
    [TestCase("1985-0X")]
    [TestCase("?2022", Description = "a qualifier from the left is level 2")]
    [TestCase("2022?-12", Description = "a qualifier inside is level 2")]
    [TestCase("2022??")]
    [TestCase("2022?~")]
    [TestCase("Y2022")]
    [TestCase("Y-2022")]
    [TestCase("Y012345")]
    [TestCase("Y12345-01")]
    [TestCase("Y5000001")]
    [TestCase("Y170000002")]
    [TestCase("Y17E7", Description = "exponents are level 2")]
    [TestCase("1950S2", Description = "significant digits are level 2")]
    [TestCase("12345")]
    [TestCase("..")]
    [TestCase("2022..2023")]
    [TestCase("{2022..2023}", Description = "all of a set is level 2 and no one moment")]
    [TestCase("2022-12T10:00:00")]
    [TestCase("2022-12-31T")]
    [TestCase("2022-12-31T10")]
    [TestCase("2022-12-31T10:00")]
    [TestCase("2022-12-31 10:00:00")]
    [TestCase("2022-12-31T25:00:00")]
    [TestCase("2022-12-31T24:00:01")]
    [TestCase("2022-12-31T10:60:00")]
    [TestCase("2022-12-31T10:00:60")]
    [TestCase("2022-12-31T10:00:00+15")]
    [TestCase("2022-12-31T10:00:00+14:01")]
    [TestCase("2022-12-31T10:00:00+01:60")]
    [TestCase("2022-12-31T10:00:00?")]
    [TestCase("2022-12-XXT10:00:00", Description = "a time of no known day")]
    [TestCase("2022-XX-XXT10:00:00Z", Description = "a time of no known day")]
    [TestCase("2022-12-31Z")]
    public void What_is_no_date_is_refused(string text) => Refused(text, $"\"{text}\" is no date; {Moments}");

    [TestCase("[2022")]
    [TestCase("2022]")]
    [TestCase("[]")]
    [TestCase("[..]")]
    [TestCase("[...]")]
    [TestCase("[2022]")]
    [TestCase("[2022,2023]", Description = "lists are level 2")]
    [TestCase("[2020..2021..2022]")]
    [TestCase("[2020/2022]")]
    [TestCase("[2022-12-31T10:00:00..2023]", Description = "no time of day outside a single date")]
    public void What_is_no_moment_between_is_refused(string text) => Refused(text, $"\"{text}\" is no date; {Between}");

    [TestCase("/")]
    [TestCase("../..")]
    [TestCase("/..")]
    [TestCase("../")]
    [TestCase("2022//2023")]
    [TestCase("2022/2023/2024")]
    [TestCase("2022/01/30")]
    [TestCase("2022/23")]
    [TestCase("open/2022", Description = "the draft of 2012")]
    [TestCase("2022/unknown", Description = "the draft of 2012")]
    [TestCase("2022-12-31T10:00:00/2023", Description = "no time of day in an interval")]
    [TestCase("2022/2022-12-31T10:00:00Z", Description = "no time of day in an interval")]
    public void What_is_no_extent_is_refused(string text) => Refused(text, $"\"{text}\" is no date; {Extents}");

    [TestCase("2023/2022")]
    [TestCase("2022-05/2022-03")]
    [TestCase("2022-05-02/2022-05-01")]
    [TestCase("2022?/2021?")]
    [TestCase("[2023..2022]")]
    [TestCase("[-0001..-0002]")]
    public void What_ends_before_it_begins_is_refused(string text) => Refused(text, $"\"{text}\" {Order}");

    [Test]
    public void A_refusal_shows_hidden_characters_as_replaced_and_does_not_go_on_for_ever()
    {
        Refused("2022\n", "\"2022\uFFFD\" is no date");
        Refused("2022\u202E", "\"2022\uFFFD\" is no date");
        Refused(new string('9', 1000), $"\"{new string('9', 80)}...\" is no date");
    }

    private static void Refused(string text, string expected)
    {
        Assert.That(PartialDate.TryParse(text, out var date, out var fault), Is.False, () => $"read as {date!.Timing.Possible}");
        Assert.That(fault, Does.StartWith(expected));
        Assert.That(() => PartialDate.Parse(text), Throws.TypeOf<FormatException>().With.Message.EqualTo(fault));
    }
}
