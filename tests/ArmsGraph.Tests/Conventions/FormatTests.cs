using System.Collections;
using System.Reflection;
using ArmsGraph.Claims;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Tests.Json;
using ArmsGraph.Text;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The code, docs/format.md and data/facts.schema.json name the same properties and the same words.</summary>
public sealed class FormatTests
{
    private const string Seed = "0001eg3n2731";

    private static readonly ValueGen Full = new(silence: 0);
    private static readonly JObject Schema = JObject.Parse(File.ReadAllText(Path.Combine(Shared.Root, "data", "facts.schema.json")));
    private static readonly string[] EntityCommon = ["id", "type", "name", "aliases", "codes", "sameAs", "note", "source"];

    private static readonly IReadOnlyDictionary<string, Fact> Facts = new FactGen(Full).ByKind.ToDictionary(kind => kind.Key, kind => Fullest(kind.Value), StringComparer.Ordinal);
    private static readonly Dictionary<string, Entity> Entities = FullestEntities();

    private static IEnumerable<string> FactTypes => Facts.Keys;

    private static IEnumerable<string> EntityTypes => Entities.Keys;

    [TestCaseSource(nameof(FactTypes))]
    public void A_fact_has_the_fields_that_the_page_lists(string type) =>
        Assert.That(Written(Facts[type]).Except(["id", "type"], StringComparer.Ordinal), Is.EquivalentTo(FormatPage.Names(FormatPage.Rows[type])));

    [TestCaseSource(nameof(FactTypes))]
    public void A_fact_has_the_fields_that_the_schema_lists(string type) =>
        Assert.That(Written(Facts[type]).Except(["id", "type"], StringComparer.Ordinal), Is.EquivalentTo(InSchema(type)));

    [TestCaseSource(nameof(EntityTypes))]
    public void An_entity_has_the_fields_that_the_page_and_the_schema_list(string type)
    {
        var own = Written(Entities[type]).Except(EntityCommon, StringComparer.Ordinal).ToArray();
        Assert.That(own, Is.EquivalentTo(FormatPage.Names(FormatPage.Rows[type])));
        Assert.That(own, Is.EquivalentTo(InSchema(type)));
    }

    [Test]
    public void All_entities_share_what_the_page_and_the_schema_list()
    {
        Assert.That(FormatPage.Paragraph("Every entity:"), Is.EquivalentTo(EntityCommon));
        Assert.That(InSchema("entity"), Is.EquivalentTo(EntityCommon));
    }

    [Test]
    public void A_source_has_the_fields_that_the_page_and_the_schema_list()
    {
        var written = Written(new EntityGen(Full).Sources.Single(_ => true, Seed)[1]);
        Assert.That(written, Is.EquivalentTo(FormatPage.Paragraph("`id`, `title`")));
        Assert.That(written, Is.EquivalentTo(InSchema("source")));
    }

    [Test]
    public void The_coverage_of_a_source_has_the_fields_that_the_schema_lists()
    {
        var covers = new EntityGen(Full).Sources.Single(_ => true, Seed)[1].Covers!;
        AssertStated(covers);
        Assert.That(Written(covers), Is.EquivalentTo(InSchema("coverage")));
    }

    [Test]
    public void A_claim_has_the_fields_that_the_page_and_the_schema_list()
    {
        var claim = new Claim
        {
            Id = new("s0/own"), Fact = new Conflict { Id = new("s0/c") }, Source = new("s0"), Place = "P1", Polarity = Polarity.Retracts, Modality = Modality.Inferred, Hedge = Hedge.Possibly,
            Reading = Reading.Garbled, Credibility = 2, Note = "n", Reported = PartialDate.Parse("2022"), DerivedFrom = [new("s1")], RelayedBy = new("s2"), SaidBy = "x", Retracts = new("s0/c"),
            Supersedes = new("s0/d"),
        };
        AssertStated(claim);
        Assert.That(Written(claim).Append("id"), Is.EquivalentTo(FormatPage.Paragraph("Every claim:")));
        Assert.That(Written(claim).Append("id"), Is.EquivalentTo(InSchema("claim")));
    }

    [Test]
    public void The_page_and_the_schema_know_no_other_types()
    {
        Assert.That(FormatPage.Rows.Keys, Is.EquivalentTo(FactTypes.Concat(EntityTypes)));
        Assert.That(Schema["$defs"]!["claim"]!["properties"]!["type"]!["enum"]!.Values<string>(), Is.EquivalentTo(FactTypes));
        Assert.That(Schema["$defs"]!["entity"]!["properties"]!["type"]!["enum"]!.Values<string>(), Is.EquivalentTo(EntityTypes));
    }

    [TestCase("transfer", "items", "itemLine")]
    [TestCase("transfer", "deliveries", "delivery")]
    [TestCase("transfer", "legs", "leg")]
    [TestCase("transfer", "value", "value")]
    [TestCase("indicator", "values", "indicatorValue")]
    public void A_value_inside_a_fact_has_the_fields_that_the_schema_lists(string type, string field, string definition)
    {
        var value = JObject.Parse(JsonConvert.SerializeObject(Facts[type]))[field]!;
        Assert.That(((JObject)(value is JArray list ? list[0] : value)).Properties().Select(p => p.Name), Is.EquivalentTo(InSchema(definition)));
    }

    [Test]
    public void A_component_inside_a_system_has_the_fields_that_the_schema_lists() =>
        Assert.That(((JObject)JObject.Parse(JsonConvert.SerializeObject(Entities["weapon-system"]))["containsComponent"]![0]!).Properties().Select(p => p.Name), Is.EquivalentTo(InSchema("containedComponent")));

    [TestCase("transfer", "stage", typeof(Stage))]
    [TestCase("transfer", "outcome", typeof(Outcome))]
    [TestCase("authorisation", "status", typeof(ConsentStatus))]
    [TestCase("restriction", "test", typeof(RestrictionTest))]
    [TestCase("restriction", "force", typeof(Force))]
    [TestCase("policy-change", "kind", typeof(PolicyChangeKind))]
    [TestCase("backfill", "kind", typeof(BackfillKind))]
    [TestCase("membership", "status", typeof(MembershipStatus))]
    [TestCase("statement", "says", typeof(Stance))]
    [TestCase("indicator", "direction", typeof(TradeDirection))]
    [TestCase("instrument", "kind", typeof(InstrumentKind))]
    [TestCase("restriction", "reach", typeof(Reach))]
    public void The_page_and_the_schema_know_all_words_and_no_others(string type, string field, Type words)
    {
        var expected = Enum.GetValues(words).Cast<Enum>().Select(Words.Of).ToArray();
        Assert.That(FormatPage.Values(FormatPage.Rows[type], field), Is.EquivalentTo(expected));
        var property = Schema.SelectToken($"$.$defs.{type}.properties.{field}")!;
        var listed = property["enum"] ?? Schema.SelectToken($"$.$defs.{field}.enum");
        Assert.That(listed!.Values<string>(), Is.EqualTo(expected));
    }

    [Test]
    public void The_page_and_the_schema_know_all_terms()
    {
        Assert.That(FormatPage.Paragraph("Terms:"), Is.EquivalentTo(Words.All<Terms>()));
        Assert.That(Schema.SelectToken("$.$defs.terms.enum")!.Values<string>(), Is.EqualTo(Words.All<Terms>()));
    }

    private static string[] Written(object value) => [.. JObject.Parse(JsonConvert.SerializeObject(value)).Properties().Select(p => p.Name)];

    private static string[] InSchema(string definition) => [.. ((JObject)Schema["$defs"]![definition]!["properties"]!).Properties().Select(p => p.Name)];

    private static Fact Fullest(Gen<Fact> gen)
    {
        var fact = gen.Single(_ => true, Seed) with { Id = new("s0/fact") };
        AssertStated(fact);
        return fact;
    }

    private static Dictionary<string, Entity> FullestEntities()
    {
        var entities = new EntityGen(Full).Entities.Single(_ => true, Seed).DistinctBy(entity => entity is Instrument ? entity.Id.Text : entity.GetType().Name, StringComparer.Ordinal)
            .Where(entity => entity.Id.Text != "s0/law").ToDictionary(entity => (string)JObject.Parse(JsonConvert.SerializeObject(entity))["type"]!, StringComparer.Ordinal);
        foreach (var entity in entities.Values)
        {
            AssertStated(entity);
        }

        return entities;
    }

    /// <summary>Nothing of the value is silent: a field that the generators forget would go untested.</summary>
    private static void AssertStated(object value)
    {
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.CanWrite))
        {
            var stated = property.GetValue(value);
            Assert.That(stated is not null && !(stated is IEnumerable list and not string && !list.Cast<object?>().Any()), Is.True, $"{value.GetType().Name}.{property.Name} is silent");
        }
    }
}
