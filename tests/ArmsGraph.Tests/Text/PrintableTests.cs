using ArmsGraph.Text;
using NUnit.Framework;

namespace ArmsGraph.Tests.Text;

public sealed class PrintableTests
{
    [TestCase("Übersee, 大韓民國 \U0001F600", "Übersee, 大韓民國 \U0001F600")]
    [TestCase("a\r\nb\tc", "a\uFFFD\uFFFDb\uFFFDc")]
    [TestCase("a\u202Eb\u2066c", "a\uFFFDb\uFFFDc")]
    [TestCase("a\u001B[31mb", "a\uFFFD[31mb")]
    [TestCase("a\u2028b\u2029c", "a\uFFFDb\uFFFDc")]
    public void A_line_holds_nothing_hidden(string text, string line) => Assert.That(Printable.Line(text), Is.EqualTo(line));

    [Test]
    public void Half_a_surrogate_pair_is_shown_as_replaced() => Assert.That(Printable.Line("a\uD800b"), Is.EqualTo("a\uFFFDb"));

    [Test]
    public void A_line_is_not_endless_and_splits_no_character()
    {
        Assert.That(Printable.Line(new string('a', 80)), Is.EqualTo(new string('a', 80)));
        Assert.That(Printable.Line(new string('a', 81)), Is.EqualTo(new string('a', 80) + "..."));
        Assert.That(Printable.Line(new string('a', 79) + "\U0001F600b"), Is.EqualTo(new string('a', 79) + "\U0001F600..."));
    }
}
