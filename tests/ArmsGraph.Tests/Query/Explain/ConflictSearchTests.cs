using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Explain;

public sealed class ConflictSearchTests
{
    private const string Sources = """{ "id": "s" }, { "id": "u" }""";

    [TestCase("""[{ "date": "1971" }, { "date": "1972" }]""", """[{ "date": "1971", "quantity": 4 }, { "date": "1972", "quantity": 6 }]""", false)]
    [TestCase("""[{ "date": "1971" }, { "date": "1972" }]""", """[{ "date": "1972-03" }]""", false)]
    [TestCase("""[{ "date": "1971" }, { "date": "1972" }]""", """[{ "date": "1973" }]""", true)]
    [TestCase("""[{ "date": "1971", "quantity": 4 }]""", """[{ "date": "1971", "quantity": 5 }]""", true)]
    [TestCase("""[{ "date": "1971", "quantity": 4 }]""", """[{ "date": "1972", "quantity": 5 }]""", false)]
    [TestCase("""[{ "date": "1971", "quantity": 4 }, { "date": "1972", "quantity": 6 }]""", """[{ "date": "1972", "quantity": 6 }]""", false)]
    [TestCase("""[{ "date": "1971", "quantity": 4 }, { "date": "1972", "quantity": 6 }]""", """[{ "date": "1972", "quantity": 5 }]""", true)]
    [TestCase("""[{ "date": "1971", "quantity": "about 4" }]""", """[{ "date": "1971", "quantity": 4 }]""", false)]
    public void Deliveries_agree_where_one_source_tells_more_and_differ_where_dates_or_numbers_do(string one, string other, bool differ)
    {
        var graph = Small.Document(
            Sources, "", $$"""{ "id": "t", "type": "transfer", "from": "KOR", "to": "UKR", "deliveries": {{one}}, "source": "s" }""",
            $$"""{ "claimOn": "s/t", "type": "transfer", "deliveries": {{other}}, "source": "u" }""");
        Assert.That(graph.Conflicts().SelectMany(found => found.Tensions).Select(tension => tension.Field), differ ? Is.EqualTo(["deliveries"]) : Is.Empty);
    }

    [TestCase("""[{ "year": 1971, "value": { "min": 0, "max": 0.5 } }, { "year": 1972, "value": 3 }]""", """[{ "year": 1971, "value": 0.2 }]""", false)]
    [TestCase("""[{ "year": 1971, "value": 3 }]""", """[{ "year": 1971, "value": 4 }]""", true)]
    [TestCase("""[{ "year": 1971, "value": 3 }]""", """[{ "year": 1972, "value": 4 }]""", false)]
    public void Indicators_differ_where_a_year_does(string one, string other, bool differ)
    {
        var graph = Small.Document(
            Sources, "", $$"""{ "id": "t", "type": "indicator", "party": "KOR", "values": {{one}}, "source": "s" }""",
            $$"""{ "claimOn": "s/t", "type": "indicator", "values": {{other}}, "source": "u" }""");
        Assert.That(graph.Conflicts().SelectMany(found => found.Tensions).Select(tension => tension.Field), differ ? Is.EqualTo(["values"]) : Is.Empty);
    }
}
