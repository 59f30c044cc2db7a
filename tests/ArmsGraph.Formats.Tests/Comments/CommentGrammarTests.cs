using System.Text;
using ArmsGraph.Formats.Comments;
using ArmsGraph.Model.Facts;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Comments;

public sealed class CommentGrammarTests
{
    private const int MostSteps = 40;

    private static readonly string[] Glue = [" ", " ", " ", "", "; "];

    /// <summary>Words of the table and odd characters, in any order.</summary>
    private static readonly Gen<string> AnyText =
        from pieces in Gen.OneOf(Gen.Int[0, Pieces().Length - 1].Select(piece => Pieces()[piece]), Gen.String[0, 6]).Array[0, 60]
        from glue in Gen.Int[0, Glue.Length - 1].Select(glue => Glue[glue])
        select string.Join(glue, pieces);

    [Test]
    public void A_mention_stands_on_its_own_words()
    {
        const string Comment = "Second-hand; possibly ordered via Portugal";
        var via = CommentGrammar.Read(Comment, "France", "Chad").Via.Single();
        Assert.That((via.Party, via.State?.Text, via.Role, via.Hedge), Is.EqualTo(("Portugal", "PRT", ViaRole.Buyer, Hedge.Possibly)));
        Assert.That(via.Span.Of(Comment), Is.EqualTo("ordered via Portugal"));
    }

    [Test]
    public void A_hedge_ends_with_its_segment_or_bracket()
    {
        var terms = CommentGrammar.Read("Probably second-hand (possibly aid) but modernized; lease", "France", "Chad").Terms;
        Assert.That(terms.Select(term => (term.Word, term.Hedge)), Is.EqualTo(new[] { ("second-hand", Hedge.Probably), ("aid", Hedge.Possibly), ("modernised", Hedge.Probably), ("lease", Hedge.Stated) }));
    }

    [Test]
    public void The_ends_of_a_row_decide_what_is_third()
    {
        const string Comment = "Assembled in Norway";
        Assert.That(CommentGrammar.Read(Comment, "France", "Chad").Origin, Has.Count.EqualTo(1));
        Assert.That(CommentGrammar.Read(Comment, "France", "Norway").Origin, Is.Empty);
    }

    [TestCase("")]
    [TestCase(";;;(((")]
    [TestCase("))) via ;")]
    [TestCase("financed by")]
    [TestCase("'")]
    [TestCase("ex-")]
    public void Text_that_says_nothing_is_read_as_nothing(string comment) => Assert.That(CommentCase.Text(CommentGrammar.Read(comment, "", "")), Is.Empty);

    [Test]
    public void Any_text_is_read_and_every_mention_lies_in_it() => AnyText.Sample(
        text =>
        {
            var reading = CommentGrammar.Read(text, "France", "Chad");
            return Spans(reading).All(span => span.Start >= 0 && span.Length > 0 && span.Start + span.Length <= text.Length)
                && reading.Via.All(via => via.Span.Of(text).Contains(via.Party, StringComparison.Ordinal))
                && reading.FinancedBy.Concat(reading.Origin).All(party => party.Span.Of(text).Contains(party.Party, StringComparison.Ordinal))
                && reading.Platforms.All(platform => platform.Span.Of(text).Contains(platform.Platform, StringComparison.Ordinal));
        },
        iter: 3000);

    /// <summary>Each piece over and over: what looks ahead without a bound would not end, and what calls itself would overflow.</summary>
    [TestCaseSource(nameof(Pieces))]
    public void A_huge_text_is_read_too(string piece)
    {
        var text = new StringBuilder().Insert(0, $"{piece} ", 20_000).ToString();
        Assert.That(() => CommentGrammar.Read(text, "France", "Chad"), Throws.Nothing);
    }

    [Test]
    public void Long_mixtures_are_read_too() => AnyText.Sample(text => CommentGrammar.Read(string.Concat(Enumerable.Repeat($"{text} ", MostSteps)), "France", "Chad") is not null, iter: 200);

    private static string[] Pieces() =>
    [
        "via", "ordered via Norway", "sold", "and", "or", "and/or", "Norway", "Norway;", "Norwegian", "company", "financed by", "aid", "from", "by", "the", "probably", "partly", "for", "for 6", "7", "Gull", "F-99",
        "frigates", "frigates and", "combat", "in", "produced in", "ex-Danish", "second-hand", "modernized", "modernized in Spain", "before delivery", "(", ")", "(a", "((", ";", "'", "'ABC'", "version", "designated", "deal for",
        "originally ordered by", "development financed", "option on", "assembled", "under licence", "captured by", "UN", "EU and", "private", "donations", "1 1", "$", "$5 m", "of", "Gull; Tern and", "returned", "production line", "\u00e9\u0000\ufffd", "\ud83d",
    ];

    private static IEnumerable<CommentSpan> Spans(CommentReading reading) =>
    [
        .. reading.Via.Select(via => via.Span), .. reading.FinancedBy.Select(party => party.Span), .. reading.Origin.Select(party => party.Span), .. reading.Platforms.Select(platform => platform.Span),
        .. reading.Platforms.Where(platform => platform.Supplier is not null).Select(platform => platform.Supplier!.Span), .. reading.Terms.Select(term => term.Span), .. reading.Variant.Select(part => part.Span),
        .. reading.Status.Select(status => status.Span), .. new[] { reading.Licence?.Span, reading.Licence?.Place?.Span, reading.EmbargoOrPermission?.Span }.OfType<CommentSpan>(),
    ];
}
