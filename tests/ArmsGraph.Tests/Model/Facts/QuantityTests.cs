using System.Globalization;
using System.Text;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Tests.Model.Facts;

public sealed class QuantityTests
{
    [TestCase("0", "0", "0")]
    [TestCase("100", "100", "100")]
    [TestCase("100000", "100000", "100000")]
    [TestCase("100,000", "100000", "100000")]
    [TestCase("1,234,567", "1234567", "1234567")]
    [TestCase("2.5", "2.5", "2.5")]
    [TestCase(" 20 ", "20", "20")]
    [TestCase("20-30", "20", "30")]
    [TestCase("20 - 30", "20", "30")]
    [TestCase("20-20", "20", "20")]
    [TestCase("1,000-2,000", "1000", "2000")]
    [TestCase("unknown", "1", null)]
    [TestCase("some", "1", null)]
    [TestCase("several", "3", null)]
    [TestCase("Several", "3", null)]
    [TestCase("tens", "20", null)]
    [TestCase("dozens", "24", null)]
    [TestCase("hundreds", "200", null)]
    [TestCase("thousands", "2000", null)]
    [TestCase("tens of thousands", "20000", null)]
    [TestCase("hundreds of thousands", "200000", null)]
    [TestCase("millions", "2000000", null)]
    [TestCase("up to 20", "0", "20")]
    [TestCase("Up To 1,500", "0", "1500")]
    [TestCase("at most 20", "0", "20")]
    [TestCase("at least 20", "20", null)]
    [TestCase("over 20", "21", null)]
    [TestCase("more than 20", "21", null)]
    [TestCase("more than 2.5", "2.5", null)]
    [TestCase("about 100", "90", "110")]
    [TestCase("around 50", "45", "55")]
    [TestCase("approximately 10", "9", "11")]
    [TestCase("about 100 +- 5", "95", "105")]
    [TestCase("about 100 +/- 5", "95", "105")]
    [TestCase("about 100 ± 5", "95", "105")]
    [TestCase("about 100±5", "95", "105")]
    [TestCase("about 5 +- 10", "0", "15")]
    public void Words_bound_a_number(string text, string min, string? max)
    {
        Assert.That(Quantity.TryParse(text, out var quantity), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(quantity!.Min, Is.EqualTo(Number(min)));
            Assert.That(quantity.Max, Is.EqualTo(max is null ? null : Number(max)));
            Assert.That(quantity.Text, Is.EqualTo(text));
            Assert.That(quantity.Unit, Is.EqualTo(Quantity.Items));
        }
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("many")]
    [TestCase("approx 20")]
    [TestCase("twenty")]
    [TestCase("-5")]
    [TestCase("+5")]
    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("1e3")]
    [TestCase("0x10")]
    [TestCase("30-20")]
    [TestCase("20-")]
    [TestCase("-20-30")]
    [TestCase("20-30-40")]
    [TestCase("20..30")]
    [TestCase("20 to 30")]
    [TestCase("1,00")]
    [TestCase("10,0000")]
    [TestCase("1.")]
    [TestCase(".5")]
    [TestCase("1.234.567")]
    [TestCase("up to")]
    [TestCase("up to dozens")]
    [TestCase("up to -5")]
    [TestCase("up to 20-30")]
    [TestCase("about 20-30")]
    [TestCase("at least 20-30")]
    [TestCase("over 20-30")]
    [TestCase("100 +- 5")]
    [TestCase("up to 100 +- 5")]
    [TestCase("20-30 +- 5")]
    [TestCase("about 100 +-")]
    [TestCase("about 100 +- -5")]
    [TestCase("about about 100")]
    [TestCase("20 items")]
    [TestCase("２０")]
    [TestCase("99999999999999999999")]
    [TestCase("9999999999999999")]
    public void What_bounds_no_number_is_refused(string text) => Assert.That(Quantity.TryParse(text, out _), Is.False);

    [Test]
    public void Negative_and_inverted_bounds_are_refused()
    {
        Assert.That(() => Quantity.Exactly(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Quantity.Between(-1, 5), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Quantity.Between(5, 4), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Quantity.Between(5, 5), Throws.Nothing);
    }

    [TestCase("100000")]
    [TestCase("0")]
    [TestCase("\"hundreds\"")]
    [TestCase("\"up to 20\"")]
    [TestCase("\"about 100 +- 5\"")]
    [TestCase("\"20-30\"")]
    [TestCase("""{"min":20,"max":30}""")]
    [TestCase("""{"min":20}""")]
    [TestCase("""{"min":0,"max":2.5,"unit":"tonnes"}""")]
    [TestCase("""{"min":20,"max":30,"text":"twenty or thirty"}""")]
    [TestCase("""{"min":24,"unit":"boxes","text":"dozens"}""")]
    public void A_quantity_is_written_as_it_was_read(string json) => Assert.That(Written(json), Does.Contain($"\"quantity\":{json},"));

    [TestCase("""{"max":30}""", """{"min":0,"max":30}""")]
    [TestCase("""{}""", """{"min":1}""")]
    [TestCase("""{"text":"a great many"}""", """{"min":1,"text":"a great many"}""")]
    [TestCase("""{"text":"dozens"}""", "\"dozens\"")]
    [TestCase("""{"min":5,"max":5}""", "5")]
    [TestCase("1e2", "100")]
    [TestCase("7.0", "7")]
    public void What_is_left_out_of_a_quantity_is_filled_in(string json, string written) => Assert.That(Written(json), Does.Contain($"\"quantity\":{written},"));

    [Test]
    public void A_quantity_prints_its_words_or_its_number()
    {
        Assert.That(Quantity.Exactly(100_000).ToString(), Is.EqualTo("100,000"));
        Assert.That(Quantity.Exactly(2.50m, "tonnes").ToString(), Is.EqualTo("2.5 tonnes"));
        Assert.That(Quantity.Between(1_000, 2_000).ToString(), Is.EqualTo("1,000-2,000"));
        Assert.That(Quantity.Between(20, 30, text: "twenty or thirty").ToString(), Is.EqualTo("twenty or thirty"));
    }

    [Test]
    public void A_quantity_without_an_upper_bound_says_so_and_names_its_unit() =>
        Assert.That(Quantity.Between(2_000, null, "tonnes").ToString(), Is.EqualTo("2,000 or more tonnes"));

    [Test]
    public void Quantities_are_equal_by_bounds_unit_and_words()
    {
        var (quantity, same) = (Quantity.Exactly(20), Quantity.Between(20.0m, 20));

        Assert.That(quantity, Is.EqualTo(same));
        Assert.That(quantity, Is.Not.EqualTo(Quantity.Exactly(20, "tonnes")));
        Assert.That(quantity, Is.Not.EqualTo(Quantity.Between(20, 20, text: "twenty")));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Written(string quantity)
    {
        var document = $$"""{"sources":[{"id":"s"}],"facts":[{"id":"h","type":"holding","holder":"KOR","goods":"tanks","quantity":{{quantity}}}]}""";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(document));
        using var output = new MemoryStream();
        TransferGraph.Load(input, "h.json").SaveJson(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
