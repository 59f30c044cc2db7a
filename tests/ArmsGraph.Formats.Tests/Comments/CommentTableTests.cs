using ArmsGraph.Formats.Comments;
using ArmsGraph.Formats.Comments.Phrases;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Comments;

/// <summary>Each phrase of the table is shown by a comment in our own words, with what is read from it.</summary>
public sealed class CommentTableTests
{
    private static readonly PhraseField[] KeptAsWritten = [PhraseField.Variant, PhraseField.Status, PhraseField.Embargo];

    private static readonly PhraseField[] OfTheGoods = [PhraseField.Via, PhraseField.Financed, PhraseField.Origin, PhraseField.Licence, PhraseField.Term];

    [TestCaseSource(typeof(CommentCase), nameof(CommentCase.All))]
    public void A_comment_is_read_as_the_table_says(object given)
    {
        var expected = (CommentCase)given;
        Assert.That(CommentCase.Text(CommentCase.Read(expected.Comment)), Is.EqualTo(expected.Expected));
    }

    [Test]
    public void Every_phrase_is_shown_by_a_comment()
    {
        var shown = CommentCase.All().SelectMany(shown => Used(shown.Comment)).ToHashSet();
        Assert.That(PhraseTable.Default.Phrases.Where(phrase => !shown.Contains(phrase)).Select(phrase => $"[{phrase.Field}] {phrase.Written}"), Is.Empty);
    }

    private static List<Phrase> Used(string comment)
    {
        var row = new Row(comment, CommentCase.Supplier, CommentCase.Recipient, PhraseTable.Default);
        List<PhraseMatch> used = [.. KeptAsWritten.SelectMany(row.Find)];
        foreach (var match in row.Find(PhraseField.Other).Concat(row.Find(PhraseField.Platform)))
        {
            used.Add(match);
            row.Sentence.Take(match.First, match.Meaning == Phrase.Nothing ? match.First : match.End);
        }

        return used.Concat(OfTheGoods.SelectMany(row.Find)).Select(match => match.Phrase).ToList();
    }
}
