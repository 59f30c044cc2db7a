using ArmsGraph.Formats.Comments;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Formats.Tests.Comments;

public sealed class CommentGrammarTests
{
    [Test]
    public void A_mention_stands_on_its_own_words()
    {
        const string Comment = "Second-hand; possibly ordered via Portugal";
        var via = CommentGrammar.Read(Comment, "France", "Chad").Via.Single();
        Assert.That((via.Party, via.State?.Text, via.Role, via.Hedge), Is.EqualTo(("Portugal", "PRT", ViaRole.Buyer, Hedge.Possibly)));
        Assert.That(via.Span.Of(Comment), Is.EqualTo("ordered via Portugal"));
    }

    [Test]
    public void A_list_runs_through_breaks()
    {
        var payers = CommentGrammar.Read("Financed by Norway; Denmark and Iceland aid; for coast guard", "France", "Chad").FinancedBy;
        Assert.That(payers.Select(payer => payer.State?.Text), Is.EqualTo(new[] { "NOR", "DNK", "ISL" }));
    }

    [Test]
    public void The_last_platform_of_a_list_tells_where_all_come_from()
    {
        var platforms = CommentGrammar.Read("X-40 radar for 3 Albatros (Gull) frigates and 2 Tern corvettes from Spain", "France", "Chad").Platforms;
        Assert.That(platforms.Select(platform => (platform.Platform, platform.Count, platform.Supplier?.State?.Text)), Is.EqualTo(new[] { ("Albatros (Gull)", (int?)3, "ESP"), ("Tern", 2, "ESP") }));
    }

    [TestCase("")]
    [TestCase(";;;(((")]
    [TestCase("via")]
    [TestCase("financed by")]
    public void Any_text_is_read(string comment) => Assert.That(CommentGrammar.Read(comment, "", "").Via, Is.Empty);
}
