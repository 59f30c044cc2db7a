using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Consent;

public sealed class ExposureTests
{
    private const string Entities = """
        { "id": "tank", "type": "weapon-system", "name": "Tank", "maker": "KOR", "containsComponent": [{ "item": "engine", "maker": "works", "consent": true, "share": 0.2 }] },
        { "id": "later-tank", "type": "weapon-system", "name": "Later tank", "variantOf": "tank" },
        { "id": "engine", "type": "weapon-system", "name": "Engine", "containsComponent": [{ "item": "pump", "consent": false }] },
        { "id": "pump", "type": "weapon-system", "name": "Pump", "maker": "ITA" }, { "id": "seal", "type": "weapon-system", "name": "Seal" },
        { "id": "works", "type": "company", "name": "Works", "state": "DEU" }
        """;

    private const string Inside = """{ "id": "inside", "type": "component", "component": "seal", "platform": "pump", "maker": "FRA", "consent": true, "place": "p. 1" }""";

    private static TransferGraph Graph(params string[] facts) => Small.Document("""{ "id": "s" }""", Entities, facts);

    [Test]
    public void Components_are_found_at_any_depth_by_entries_and_facts()
    {
        var answer = Graph(Inside).ComponentExposure("tank", "UKR");
        Assert.That(answer.Select(c => $"{c.Depth} {c}"), Is.EqualTo(new[]
        {
            "1 s/engine in s/tank, made by s/works, share 0.2, bears consent  certain", "2 s/pump in s/engine, made by ITA, bears no consent  certain",
            "3 s/seal in s/pump, made by FRA, bears consent  certain",
        }));
        Assert.That($"{answer[2].Sources} {answer[2].Fact} {answer[0].Declared}", Is.EqualTo("s p. 1 s/inside s"));
        Assert.That((answer.Holder!.Value.Text, answer.Destination.Text), Is.EqualTo(("KOR", "UKR")));
    }

    [Test]
    public void A_variant_holds_what_the_system_holds() => Assert.That(Graph().ComponentExposure("later-tank", "UKR"), Has.Count.EqualTo(2));

    [Test]
    public void The_state_of_a_maker_is_asked_and_the_weakest_word_counts()
    {
        var answer = Graph(Inside, Consent("a", "DEU", "tank", "granted")).ComponentExposure("tank", "UKR");
        Assert.That(answer.SelectMany(c => c.Consents).Select(step => $"{step.Grantor} {step.Status}"), Is.EqualTo(new[] { "DEU Granted", "FRA NotFound" }));
        Assert.That(answer.Status, Is.EqualTo(ConsentStatus.NotFound));
        Assert.That(Graph(Inside, Consent("a", "DEU", "tank", "granted"), Consent("b", "FRA", "seal", "denied")).ComponentExposure("tank", "UKR").Status, Is.EqualTo(ConsentStatus.Denied));
    }

    [Test]
    public void A_holder_whose_own_component_it_is_asks_nobody()
    {
        var answer = Graph().Ask(new ExposureQuestion { System = "tank", Destination = "UKR", Holder = "DEU" });
        Assert.That(answer.Status, Is.Null);
    }

    [Test]
    public void A_qualified_fact_makes_all_below_it_possible()
    {
        var answer = Graph(Inside.Replace("\"place\"", "\"hedge\": \"possibly\", \"place\"", StringComparison.Ordinal), """{ "id": "deeper", "type": "component", "component": "k2", "platform": "seal" }""").ComponentExposure("pump", "UKR");
        Assert.That(answer.Take(2).Select(c => $"{c.Component} {c.IsCertain}"), Is.EqualTo(new[] { "s/seal False", "k2 False" }));
    }

    [Test]
    public void A_ring_of_components_ends() => Assert.That(
        Graph(Inside, """{ "id": "ring", "type": "component", "component": "tank", "platform": "seal" }""").ComponentExposure("tank", "UKR"), Has.Count.EqualTo(4));

    private static string Consent(string id, string grantor, string goods, string status) =>
        $$"""{ "id": "{{id}}", "type": "authorisation", "grantor": "{{grantor}}", "holders": "KOR", "recipients": "UKR", "goods": "{{goods}}", "status": "{{status}}" }""";
}
