using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using NUnit.Framework;

namespace ArmsGraph.Tests.Text;

public sealed class WordsTests
{
    [TestCase(Stage.InDelivery, "in-delivery")]
    [TestCase(Stage.Delivered, "delivered")]
    public void A_value_stands_as_lower_case_with_hyphens(Stage stage, string word)
    {
        Assert.That(Words.Of(stage), Is.EqualTo(word));
        Assert.That(Words.Of((Enum)stage), Is.EqualTo(word));
        Assert.That(Words.TryParse<Stage>(word, out var read), Is.True);
        Assert.That(read, Is.EqualTo(stage));
    }

    [TestCase("InDelivery")]
    [TestCase("In-Delivery")]
    [TestCase("indelivery")]
    [TestCase("in delivery")]
    [TestCase(" delivered")]
    [TestCase("3")]
    [TestCase("")]
    [TestCase("proposed,pledged")]
    public void What_is_no_word_is_refused(string word) => Assert.That(Words.TryParse<Stage>(word, out _), Is.False);

    [Test]
    public void All_words_stand_in_the_order_of_their_values() =>
        Assert.That(Words.All<Stage>(), Is.EqualTo(new[] { "proposed", "pledged", "ordered", "in-delivery", "delivered" }));

    [Test]
    public void The_words_of_terms_are_those_of_the_format() =>
        Assert.That(Words.All<Terms>(), Is.EquivalentTo(new[]
        {
            "sale", "aid", "loan", "lease", "licence-production", "assembly", "second-hand", "modernised", "captured", "offset", "return", "exchange", "unknown",
        }));

    [Test]
    public void Every_word_of_every_public_enumeration_reads_back()
    {
        var enumerations = typeof(Words).Assembly.GetExportedTypes().Where(t => t.IsEnum).ToList();
        Assert.That(enumerations, Has.Count.GreaterThan(20));
        foreach (var value in enumerations.SelectMany(t => Enum.GetValues(t).Cast<Enum>()))
        {
            var read = typeof(Words).GetMethod(nameof(Words.TryParse))!.MakeGenericMethod(value.GetType());
            object?[] arguments = [Words.Of(value), null];
            Assert.That(read.Invoke(null, arguments), Is.True, () => $"{value.GetType().Name}.{value}");
            Assert.That(arguments[1], Is.EqualTo(value));
        }
    }
}
