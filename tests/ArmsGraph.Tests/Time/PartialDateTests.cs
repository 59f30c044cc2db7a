using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Time;

/// <summary>EDTF as the Library of Congress states it (4 February 2019): level 0, level 1, and <c>[A..B]</c> of level 2. Windows are written with inclusive days.</summary>
public sealed class PartialDateTests
{
    [TestCase("1985", "1985-01-01..1985-12-31")]
    [TestCase("1985-04", "1985-04-01..1985-04-30")]
    [TestCase("1985-04-12", "1985-04-12")]
    [TestCase("2000-02-29", "2000-02-29")]
    [TestCase("2024-02", "2024-02-01..2024-02-29")]
    [TestCase("2100-02", "2100-02-01..2100-02-28")]
    [TestCase("2023-12", "2023-12-01..2023-12-31")]
    [TestCase("0000", "0000-01-01..0000-12-31")]
    [TestCase("0000-02-29", "0000-02-29")]
    [TestCase("0001", "0001-01-01..0001-12-31")]
    [TestCase("9999", "9999-01-01..9999-12-31")]
    [TestCase("-0001", "-0001-01-01..-0001-12-31")]
    [TestCase("-1985", "-1985-01-01..-1985-12-31")]
    [TestCase("-1985-04", "-1985-04-01..-1985-04-30")]
    [TestCase("-1985-04-12", "-1985-04-12")]
    [TestCase("-0004-02", "-0004-02-01..-0004-02-29")]
    [TestCase("2001-21", "2001-03-01..2001-05-31")]
    [TestCase("2001-22", "2001-06-01..2001-08-31")]
    [TestCase("2001-23", "2001-09-01..2001-11-30")]
    [TestCase("2021-24", "2021-12-01..2022-02-28")]
    [TestCase("2023-24", "2023-12-01..2024-02-29")]
    [TestCase("Y10000", "Y10000-01-01..Y10000-12-31")]
    [TestCase("Y-10000", "Y-10000-01-01..Y-10000-12-31")]
    [TestCase("Y170002", "Y170002-01-01..Y170002-12-31")]
    [TestCase("Y5000000", "Y5000000-01-01..Y5000000-12-31")]
    [TestCase("Y-5000000", "Y-5000000-01-01..Y-5000000-12-31")]
    [TestCase("201X", "2010-01-01..2019-12-31")]
    [TestCase("20XX", "2000-01-01..2099-12-31")]
    [TestCase("000X", "0000-01-01..0009-12-31")]
    [TestCase("-198X", "-1989-01-01..-1980-12-31")]
    [TestCase("-19XX", "-1999-01-01..-1900-12-31")]
    [TestCase("2004-XX", "2004-01-01..2004-12-31")]
    [TestCase("1985-04-XX", "1985-04-01..1985-04-30")]
    [TestCase("1985-XX-XX", "1985-01-01..1985-12-31")]
    [TestCase("1985-04-12T23:20:30", "1985-04-12")]
    [TestCase("1985-04-12T23:20:30Z", "1985-04-12")]
    [TestCase("1985-04-12T23:20:30-04", "1985-04-13")]
    [TestCase("1985-04-12T23:20:30+04:30", "1985-04-12")]
    [TestCase("1985-04-12T00:30:00+05:30", "1985-04-11")]
    [TestCase("1985-12-31T24:00:00", "1986-01-01")]
    public void A_moment_lies_in_one_window_for_certain(string text, string window) => Expect(text, window, window, window, window);

    [TestCase("1984?", "1983-01-01..1985-12-31")]
    [TestCase("1984~", "1983-01-01..1985-12-31")]
    [TestCase("1984%", "1983-01-01..1985-12-31")]
    [TestCase("0000?", "-0001-01-01..0001-12-31")]
    [TestCase("-0001?", "-0002-01-01..0000-12-31")]
    [TestCase("Y10000~", "9999-01-01..Y10001-12-31")]
    [TestCase("2004-06~", "2004-05-01..2004-07-31")]
    [TestCase("2022-12?", "2022-11-01..2023-01-31")]
    [TestCase("2024-01%", "2023-12-01..2024-02-29")]
    [TestCase("2004-06-11%", "2004-06-10..2004-06-12")]
    [TestCase("2024-03-01?", "2024-02-29..2024-03-02")]
    [TestCase("2023-12-31~", "2023-12-30..2024-01-01")]
    [TestCase("2001-21?", "2000-12-01..2001-08-31")]
    [TestCase("2021-24~", "2021-09-01..2022-05-31")]
    [TestCase("201X?", "2000-01-01..2029-12-31")]
    [TestCase("20XX~", "1900-01-01..2199-12-31")]
    [TestCase("-198X%", "-1999-01-01..-1970-12-31")]
    [TestCase("2004-XX?", "2003-01-01..2005-12-31")]
    [TestCase("1985-04-XX?", "1985-03-01..1985-05-31")]
    [TestCase("1985-XX-XX%", "1984-01-01..1986-12-31")]
    public void A_qualified_date_widens_by_one_unit_and_supports_nothing_for_certain(string text, string window) =>
        Expect(text, window, window, "undated", "undated");

    [TestCase("[2022-01..2022-03]", "2022-01-01..2022-03-31", "2022-01-01..2022-03-31")]
    [TestCase("[2022..2023]", "2022-01-01..2023-12-31", "2022-01-01..2023-12-31")]
    [TestCase("[2022..2022]", "2022-01-01..2022-12-31", "2022-01-01..2022-12-31")]
    [TestCase("[2023-01-23..2023-01-29]", "2023-01-23..2023-01-29", "2023-01-23..2023-01-29")]
    [TestCase("[2023-01-23?..2023-01-29?]", "2023-01-22..2023-01-30", "undated")]
    [TestCase("[2022-06..2022]", "2022-06-01..2022-12-31", "2022-06-01..2022-12-31")]
    [TestCase("[2022..2022-06]", "2022-01-01..2022-06-30", "2022-01-01..2022-06-30")]
    [TestCase("[..1760-12-03]", "..1760-12-03", "..1760-12-03")]
    [TestCase("[1760-12..]", "1760-12-01..", "1760-12-01..")]
    [TestCase("[2022?..2023]", "2021-01-01..2023-12-31", "..2023-12-31")]
    [TestCase("[2022..2023~]", "2022-01-01..2024-12-31", "2022-01-01..")]
    [TestCase("[201X..2022]", "2010-01-01..2022-12-31", "2010-01-01..2022-12-31")]
    [TestCase("[2021-24..2022-04]", "2021-12-01..2022-04-30", "2021-12-01..2022-04-30")]
    [TestCase("[-0044..0014]", "-0044-01-01..0014-12-31", "-0044-01-01..0014-12-31")]
    public void One_moment_between_two_dates_lies_from_the_first_day_to_the_last(string text, string possible, string certain) =>
        Expect(text, possible, possible, certain, certain);

    [TestCase("1964/2008", "1964-01-01..1964-12-31", "2008-01-01..2008-12-31")]
    [TestCase("2004-06/2006-08", "2004-06-01..2004-06-30", "2006-08-01..2006-08-31")]
    [TestCase("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [TestCase("2004-02-01/2005-02", "2004-02-01", "2005-02-01..2005-02-28")]
    [TestCase("2004-02-01/2005", "2004-02-01", "2005-01-01..2005-12-31")]
    [TestCase("2005/2006-02", "2005-01-01..2005-12-31", "2006-02-01..2006-02-28")]
    [TestCase("2022/2022", "2022-01-01..2022-12-31", "2022-01-01..2022-12-31")]
    [TestCase("2022/2022-06", "2022-01-01..2022-06-30", "2022-06-01..2022-06-30")]
    [TestCase("2022-06/2022", "2022-06-01..2022-06-30", "2022-06-01..2022-12-31")]
    [TestCase("2023-01-30/2023-01-30", "2023-01-30", "2023-01-30")]
    [TestCase("1985-04-12/", "1985-04-12", "1985-04-12..")]
    [TestCase("1985/", "1985-01-01..1985-12-31", "1985-01-01..")]
    [TestCase("/1985-04", "..1985-04-30", "1985-04-01..1985-04-30")]
    [TestCase("/1985", "..1985-12-31", "1985-01-01..1985-12-31")]
    [TestCase("2001-21/2003", "2001-03-01..2001-05-31", "2003-01-01..2003-12-31")]
    [TestCase("201X/2015", "2010-01-01..2015-12-31", "2015-01-01..2015-12-31")]
    [TestCase("-0044/0014", "-0044-01-01..-0044-12-31", "0014-01-01..0014-12-31")]
    [TestCase("Y-10000/2000", "Y-10000-01-01..Y-10000-12-31", "2000-01-01..2000-12-31")]
    public void An_extent_has_a_window_for_each_end(string text, string first, string last) => Expect(text, first, last, first, last);

    [TestCase("1985-04-12/..", "1985-04-12", "1985-04-12..", "1985-04-12", "after all days")]
    [TestCase("1985-04/..", "1985-04-01..1985-04-30", "1985-04-01..", "1985-04-01..1985-04-30", "after all days")]
    [TestCase("1985/..", "1985-01-01..1985-12-31", "1985-01-01..", "1985-01-01..1985-12-31", "after all days")]
    [TestCase("../1985-04-12", "..1985-04-12", "1985-04-12", "before all days", "1985-04-12")]
    [TestCase("../1985-04", "..1985-04-30", "1985-04-01..1985-04-30", "before all days", "1985-04-01..1985-04-30")]
    [TestCase("../1985", "..1985-12-31", "1985-01-01..1985-12-31", "before all days", "1985-01-01..1985-12-31")]
    [TestCase("2022?/..", "2021-01-01..2023-12-31", "2021-01-01..", "undated", "after all days")]
    public void An_open_end_is_stated_where_an_unknown_one_is_not(string text, string first, string last, string certainFirst, string certainLast) =>
        Expect(text, first, last, certainFirst, certainLast);

    [TestCase("1984~/2004-06", "1983-01-01..1985-12-31", "2004-06-01..2004-06-30", "..2004-06-30", "2004-06-01..2004-06-30")]
    [TestCase("1984/2004-06~", "1984-01-01..1984-12-31", "2004-05-01..2004-07-31", "1984-01-01..1984-12-31", "1984-01-01..")]
    [TestCase("1984?/2004%", "1983-01-01..1985-12-31", "2003-01-01..2005-12-31", "undated", "undated")]
    [TestCase("2022?/2023?", "2021-01-01..2023-12-31", "2022-01-01..2024-12-31", "undated", "undated")]
    public void An_end_that_is_qualified_supports_nothing_for_certain(string text, string first, string last, string certainFirst, string certainLast) =>
        Expect(text, first, last, certainFirst, certainLast);

    [Test]
    public void The_hull_goes_from_the_earliest_first_day_to_the_latest_last_one() =>
        Assert.That(PartialDate.Parse("2022?/2023-05").Hull.ToString(), Is.EqualTo("2021-01-01..2023-05-31"));

    [Test]
    public void The_text_is_kept_as_written_and_is_what_makes_dates_equal()
    {
        var (date, same, other) = (PartialDate.Parse("2014/"), PartialDate.Parse("2014/"), PartialDate.Parse("2014/.."));

        Assert.That(date.Text, Is.EqualTo("2014/"));
        Assert.That(date, Is.EqualTo(same).And.Not.EqualTo(other));
        Assert.That(date.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(date.Timing.Possible, Is.EqualTo(other.Timing.Possible));
    }

    private static void Expect(string text, string first, string last, string certainFirst, string certainLast)
    {
        var timing = PartialDate.Parse(text).Timing;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(timing.Possible.First.ToString(), Is.EqualTo(first), "the first moment, possibly");
            Assert.That(timing.Possible.Last.ToString(), Is.EqualTo(last), "the last moment, possibly");
            Assert.That(timing.Certain.First.ToString(), Is.EqualTo(certainFirst), "the first moment, for certain");
            Assert.That(timing.Certain.Last.ToString(), Is.EqualTo(certainLast), "the last moment, for certain");
        }
    }
}
