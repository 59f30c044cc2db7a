using ArmsGraph.Diagnostics;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests;

public sealed class WhatIfTests
{
    private static readonly TransferGraph Base = Small.Load(Small.Json(
        """{ "id": "s" }, { "id": "u" }""", "",
        """{ "id": "t", "type": "transfer", "from": "KOR", "to": "POL", "source": "s" }""",
        """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "to": "POL", "place": "p. 1", "source": "u" }""",
        """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "to": "POL", "place": "p. 2", "source": "u" }""",
        """{ "id": "self", "type": "transfer", "from": "KOR", "to": "KOR", "source": "s" }"""));

    [Test]
    public void Supposed_facts_answer_and_the_graph_below_stays_as_it_is()
    {
        var supposed = With("""{ "id": "onward", "type": "transfer", "from": "POL", "to": "LTU", "continues": "s/t", "source": "mine" }""");
        Assert.That(supposed.Routes("KOR", "LTU"), Has.Count.EqualTo(1));
        Assert.That(Base.Routes("KOR", "LTU"), Is.Empty);
        Assert.That((supposed.IsHypothetical, Base.IsHypothetical, supposed.During(PartialDate.Parse("2020")).IsHypothetical), Is.EqualTo((true, false, true)));
    }

    [Test]
    public void Nothing_supposed_changes_nothing() => Assert.That(Written(Base.WhatIf(_ => { })), Is.EqualTo(Written(Base)));

    [Test]
    public void A_further_claim_of_a_source_that_is_there_is_numbered_on()
    {
        var supposed = With("""{ "claimOn": "s/t", "type": "transfer", "place": "p. 3", "source": "u" }""");
        Assert.That(supposed.ClaimsOn(supposed.FindFact("t")).Select(claim => claim.Id.Text), Is.EqualTo(new[] { "s/t", "s/t@u", "s/t@u.2", "s/t@u.3" }));
    }

    [Test]
    public void Faults_are_told_as_on_load() => Assert.That(
        () => With("""{ "id": "x", "type": "transfer", "from": "NOWHERE", "to": "POL", "source": "mine" }"""),
        Throws.TypeOf<FactDocumentException>().With.Message.Contains("NOWHERE").And.Message.Contains("over.json"));

    [Test]
    public void What_was_doubtful_keeps_its_place() => Assert.That(Base.WhatIf(_ => { }).Diagnostics, Is.EqualTo(Base.Diagnostics));

    [Test]
    public void A_view_stays_a_view() => Assert.That(
        Base.AsKnownOn(Day.Parse("2020-01-01")).WhatIf(_ => { }).Legs, Is.Empty, "the base has no dated report");

    [Test]
    public void The_seeds_below_supposed_facts_answer_as_they_did()
    {
        var supposed = TransferGraph.Seeds.WhatIf(_ => { });
        Assert.That(supposed.RoutesAround().Select(finding => finding.ToString()), Is.EqualTo(TransferGraph.Seeds.RoutesAround().Select(finding => finding.ToString())));
        Assert.That(Written(supposed), Is.EqualTo(Written(TransferGraph.Seeds)));
    }

    private static TransferGraph With(params string[] facts) => Base.WhatIf(builder =>
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Small.Json("""{ "id": "mine" }""", "", facts)));
        builder.AddStream(stream, "over.json");
    });

    private static string Written(TransferGraph graph)
    {
        using var stream = new MemoryStream();
        graph.SaveJson(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
