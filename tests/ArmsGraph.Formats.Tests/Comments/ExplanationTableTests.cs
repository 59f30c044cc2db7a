using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Comments.Phrases;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Comments;

/// <summary>Each phrase of the table of explanations is shown by one in our own words, with what is read from it.</summary>
public sealed class ExplanationTableTests
{
    private static readonly PhraseField[] Fields = [PhraseField.Aside, PhraseField.Via, PhraseField.Financed, PhraseField.Origin, PhraseField.Licence, PhraseField.Term, PhraseField.Embargo];

    [TestCaseSource(typeof(CommentCase), nameof(CommentCase.Explanations))]
    public void An_explanation_is_read_as_the_table_says(object given)
    {
        var expected = (CommentCase)given;
        Assert.That(CommentCase.Text(ExplanationGrammar.Read(expected.Comment, CommentCase.Supplier, CommentCase.Recipient)), Is.EqualTo(expected.Expected));
    }

    [Test]
    public void Every_phrase_is_shown_by_an_explanation()
    {
        var shown = CommentCase.Explanations().Select(shown => new Row(shown.Comment, CommentCase.Supplier, CommentCase.Recipient, PhraseTable.Explanations))
            .SelectMany(row => Fields.SelectMany(row.Find)).Select(match => match.Phrase).ToHashSet();
        Assert.That(PhraseTable.Explanations.Phrases.Where(phrase => !shown.Contains(phrase)).Select(phrase => $"[{phrase.Field}] {phrase.Written}"), Is.Empty);
    }

    [Test]
    public void A_mention_stands_on_its_own_words_of_the_whole_text()
    {
        const string Text = "The minister spoke. The U.S. firm Maker Inc. was there! Ten tanks, paid for by Norway. Denmark said so.";
        var payer = ExplanationGrammar.Read(Text, "France", "Chad").FinancedBy.Single();
        Assert.That((payer.Party, payer.Span.Of(Text)), Is.EqualTo(("Norway", "paid for by Norway")));
    }

    [Test]
    public void What_several_sentences_say_is_said_once_in_their_order()
    {
        var reading = ExplanationGrammar.Read("Tanks paid for by Norway.\nGuns paid for by Denmark and Norway. France donated both. France donated them.", "France", "Chad");
        Assert.That(reading.FinancedBy.Select(payer => payer.Party), Is.EqualTo(["Norway", "Denmark"]));
        Assert.That(reading.Terms.Select(term => term.Word), Is.EqualTo(["aid"]));
    }

    [Test]
    public void Long_texts_of_many_sentences_are_read_in_time_that_grows_with_them() =>
        Assert.That(ExplanationGrammar.Read(string.Concat(Enumerable.Repeat("It is. ", 50_000)), "France", "Chad"), Is.EqualTo(new CommentReading()));

    [TestCase("")]
    [TestCase("...")]
    [TestCase(". . (. !")]
    [TestCase("paid for by")]
    public void Text_that_says_nothing_is_read_as_nothing(string text) => Assert.That(CommentCase.Text(ExplanationGrammar.Read(text, "", "")), Is.Empty);
}
