using System.Text;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

/// <summary>Lines count from 1 and end in LF; columns count from 1 in UTF-16 units.</summary>
public sealed class FileTextTests
{
    [Test]
    public void A_character_outside_the_basic_plane_counts_two_columns() =>
        Assert.That(
            Faults.Of("{ \"sources\": [ { \"id\": \"s\", \"title\": \"\U0001F600\U0001F600é한\", \"published\": \"soon\" } ] }").Single().ToString(),
            Does.StartWith("f.json(1,61): AG2005: "));

    [Test]
    public void A_line_may_end_in_carriage_return_and_line_feed() =>
        Assert.That(
            Faults.Of("{\r\n  \"sources\": [\r\n    { \"id\": \"s\", \"published\": \"soon\" }\r\n  ]\r\n}\r\n").Single().ToString(),
            Does.StartWith("f.json(3,31): AG2005: "));

    [Test]
    public void A_carriage_return_alone_ends_no_line() =>
        Assert.That(Faults.Of("{\r\"fact_s\": [] }").Single().Position, Is.EqualTo(new Position("f.json", 1, 3)));

    [Test]
    public void A_byte_order_mark_takes_no_column()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "{ \"fact_s\": [] }"u8];

        Assert.That(Faults.Of(bytes).Single().Position, Is.EqualTo(new Position("f.json", 1, 3)));
    }

    [Test]
    public void A_fault_at_the_end_of_the_file_lies_after_the_last_character() =>
        Assert.That(Faults.Of("{\n  \"facts\": [\n").Single().Position, Is.EqualTo(new Position("f.json", 3, 1)));

    [Test]
    public void A_byte_that_is_no_UTF8_is_a_fault_at_its_text()
    {
        byte[] bytes = [.. "{ \"sources\": [ { \"id\": \""u8, 0xFF, .. "\" } ] }"u8];

        Assert.That(Faults.Of(bytes).Single().ToString(), Does.StartWith("f.json(1,24): AG1006: a text is no valid UTF-8"));
    }

    [Test]
    public void A_message_is_one_line_whatever_the_file_holds() =>
        Assert.That(
            Faults.Of("{ \"facts\": n\n\u202E\u0007x }").Concat(Faults.Of("{ \"a\\nb\\u202e\": [] }")).Select(f => f.Message),
            Has.All.Not.Match(@"[\p{C}\p{Zl}\p{Zp}]"));

    [TestCase(0, 1, 1)]
    [TestCase(2, 1, 3)]
    [TestCase(3, 2, 1)]
    [TestCase(7, 2, 3)]
    [TestCase(8, 3, 1)]
    public void Every_byte_has_a_line_and_a_column(int offset, int line, int column) =>
        Assert.That(new FileText("f", Encoding.UTF8.GetBytes("ab\n\U0001F600\n")).PositionAt(offset), Is.EqualTo(new Position("f", line, column)));
}
