using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using NUnit.Framework;
using Snapshooter.NUnit;

namespace ArmsGraph.Tests.Seeds;

/// <summary>Rows S17 to S21 of the seed, each by a question, and what holds for all of it.</summary>
public sealed class SeedContextTests
{
    private static readonly TransferGraph Graph = TransferGraph.Seeds;

    [Test]
    public void S17_is_a_hypothetical_statement_and_no_transfer()
    {
        var named = Graph.About("K2 Panther").Claims;
        var useful = named.Single(c => c.Fact is Statement);
        Assert.That((useful.Modality, ((Statement)useful.Fact).Speaker!.Unnamed), Is.EqualTo((Modality.Hypothetical, "some experts")));
        Assert.That(named.Select(c => c.Fact), Has.None.InstanceOf<Transfer>());
    }

    [TestCase("Leopard 2", "tanks")]
    [TestCase("M1 Abrams", "tanks")]
    [TestCase("Challenger", "tanks")]
    [TestCase("K2 Panther", "tanks")]
    public void S18_these_are_tanks_by_the_reference_data(string name, string category)
    {
        var system = (WeaponSystem)Graph.Find(name);
        Assert.That(system.Category!.Value.Text, Is.EqualTo(category));
        Assert.That(system.Source!.Value.Text, Is.EqualTo("data/systems"));
    }

    [Test]
    public void S18_rounds_are_ammunition_and_only_the_K2_has_its_country_from_the_article()
    {
        Assert.That(((WeaponCategory)Graph.Find("artillery rounds")).Parent!.Value.Text, Is.EqualTo("ammunition"));
        var made = Graph.Facts.OfType<Production>().Single();
        Assert.That((made.Producer!.Party!.Value.Text, made.Item!.Value.Text), Is.EqualTo(("KOR", "k2")));
    }

    [Test]
    public void S19_the_United_Nations_is_the_forum_of_the_treaty() =>
        Assert.That(((Instrument)Graph.Find("Arms Trade Treaty")).Issuer, Is.EqualTo(Graph.Find("UN").Id));

    [Test]
    public void S20_the_plan_comes_from_an_official_through_CNN_to_the_republisher()
    {
        var claims = Graph.ClaimsOn(Graph.FindFact("shells"));
        Assert.That(claims[0].RelayedBy, Is.EqualTo(new SourceId("seoul-2023")));
        Assert.That(claims[1].DerivedFrom, Is.EqualTo(new[] { new SourceId("cnn-2022-12") }));
        Assert.That(Graph.Sources.Single(s => s.Id.Text == "cnn-2022-12").SaidBy, Is.EqualTo("a US defence official"));
        Assert.That(Graph.Explain(Graph.FindFact("shells")).ToString(), Does.Contain("rests on cnn-2022-12").And.Contain("a US defence official"));
        var whole = Graph.ClaimsOn(Graph.FindFact("text-from-cnn")).Single();
        Assert.That((whole.Modality, whole.Hedge), Is.EqualTo((Modality.Inferred, Hedge.Possibly)));
    }

    [TestCase("leopard-2", "seoul-2023/leopard-standing", "P7")]
    [TestCase("POL", "seoul-2023/poland-backer", "P15")]
    [TestCase("KOR", "seoul-2023/industry-role", "P12")]
    [TestCase("DEU", "seoul-2023/aid-boost", "P6")]
    public void S21_opinions_are_statements(string about, string fact, string place)
    {
        var claim = Graph.About(about).Claims.Single(c => c.Fact.Id.Text == fact);
        Assert.That(claim.Fact, Is.InstanceOf<Statement>());
        Assert.That(claim.Place, Is.EqualTo(place));
        Assert.That(((Statement)claim.Fact).Speaker?.Unnamed is not null || claim.Note == "Unattributed.");
    }

    [Test]
    public void Every_claim_names_its_paragraph_and_the_republisher_is_not_judged()
    {
        Assert.That(Graph.Claims.Select(c => c.Place), Is.All.Match(@"^P\d+"));
        Assert.That(Graph.Sources.Single(s => s.Id.Text == "seoul-2023").Reliability, Is.EqualTo(Reliability.F));
        Assert.That(Graph.Diagnostics, Is.Empty);
    }

    [Test]
    public void Persons_are_in_no_route()
    {
        Assert.That(Graph.Legs.SelectMany(leg => new Entity[] { leg.Source, leg.Target }), Has.None.InstanceOf<Person>());
    }

    [Test]
    [Category("External")]
    public void No_sentence_of_the_article_is_in_the_seed()
    {
        var article = File.ReadAllText(Shared.Sample("seed/article.txt"));
        var seed = File.ReadAllText(Path.Combine(Shared.Root, "seeds", "korea-ukraine-2023.json"));
        var words = Words(article);
        var flat = string.Join(' ', Words(seed));
        var copied = Enumerable.Range(0, words.Length - 7).Select(i => string.Join(' ', words[i..(i + 8)])).Where(run => flat.Contains(run, StringComparison.OrdinalIgnoreCase));
        Assert.That(copied, Is.Empty);
    }

    private static string[] Words(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [Test]
    public void The_main_answer_explains_itself() => Snapshot.Match(Graph.Explain(Graph.RoutesAround("KOR")[1]).ToString());
}
