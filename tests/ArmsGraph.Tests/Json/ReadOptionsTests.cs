using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using NUnit.Framework;

namespace ArmsGraph.Tests.Json;

public sealed class ReadOptionsTests
{
    private static readonly ReadOptions Small = new() { MaxDepth = 2, MaxBytes = 40, MaxTextLength = 8 };

    [TestCase("{ \"sources\": [ »{} ] }")]
    [TestCase("{ \"sources\": [ »[ ] ] }")]
    [TestCase("{ \"a\": { \"b\": »{} } }")]
    public void Values_that_nest_too_deep_are_a_fault_at_the_first_that_does(string marked) =>
        Faults.ExpectAtMark(marked, Texts.TooDeep, ["nests more than 2 levels deep; expected at most 2"], options: Small);

    [Test]
    public void Another_syntax_fault_at_the_deepest_level_is_told_as_what_it_is() =>
        Faults.ExpectAtMark("{ \"sources\": [ 1 »2 ] }", Texts.Syntax, ["expected JSON"], options: Small);

    [Test]
    public void Values_nest_64_deep_by_default()
    {
        string Nested(int depth, string mark) => $"{new string('[', depth - 1)}{mark}[{new string(']', depth)}";

        Faults.ExpectAtMark($"»{Nested(64, "")}", Texts.NotADocument, ["the file holds a list"]);
        Faults.ExpectAtMark(Nested(65, "»"), Texts.TooDeep, ["nests more than 64 levels deep; expected at most 64"]);
        Faults.ExpectAtMark(new string('[', 64) + "»" + new string('[', 1_000_000), Texts.TooDeep, ["64"]);
    }

    [TestCase(40, 0)]
    [TestCase(41, 1)]
    [TestCase(400_000, 1)]
    public void A_file_of_too_many_bytes_is_refused_unread(int length, int faults)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)' ');
        "{}"u8.CopyTo(bytes);

        if (faults == 0)
        {
            Assert.That(Faults.Load(bytes, "f.json", Small).Claims, Is.Empty);
        }
        else
        {
            Assert.That(Faults.Of(bytes, options: Small).Single().ToString(), Is.EqualTo("f.json: AG1004: the file has more than 40 bytes; expected at most 40"));
        }
    }

    [TestCase("{ »\"a23456789\": 1 }", "a text has 9 characters; expected at most 8")]
    [TestCase("{ \"a\": »\"\U0001F600\U0001F600\U0001F600\U0001F600x\" }", "a text has 9 characters; expected at most 8")]
    [TestCase("{ \"a\": »\"\\u0061\\u0061\\u0061\\u0061x2345\" }", "a text has 9 characters; expected at most 8")]
    public void A_text_that_is_too_long_is_a_fault_at_the_text(string marked, string said) =>
        Faults.ExpectAtMark(marked, Texts.TextTooLong, [said], options: Small with { MaxBytes = 100 });

    [Test]
    public void A_text_that_is_far_too_long_is_refused_before_it_is_decoded() =>
        Faults.ExpectAtMark($"{{ »\"{new string('x', 49)}\": 1 }}", Texts.TextTooLong, ["a text is longer than 8 characters; expected a shorter one"], options: Small with { MaxBytes = 100 });

    [Test]
    public void A_text_of_the_longest_length_is_read() =>
        Faults.ExpectAtMark("{ »\"a2345678\": 1 }", Texts.UnknownProperty, ["'a2345678'"], options: Small);
}
