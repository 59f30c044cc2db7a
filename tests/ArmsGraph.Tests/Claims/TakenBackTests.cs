using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using NUnit.Framework;

namespace ArmsGraph.Tests.Claims;

public sealed class TakenBackTests
{
    private const string Sources = """{ "id": "s" }, { "id": "u" }""";
    private const string Move = """{ "id": "t", "type": "transfer", "from": "KOR", "to": "UKR", "items": [{ "item": "tanks", "quantity": 14 }], "source": "s" }""";

    [Test]
    public void A_denial_that_its_source_replaced_denies_no_more()
    {
        var graph = Small.Document(
            Sources, "", Move,
            """{ "claimOn": "s/t", "claim": "no", "type": "transfer", "polarity": "denies", "source": "u" }""",
            """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "to": "UKR", "supersedes": "no", "source": "u" }""");
        Assert.That(graph.ResolvedBy(Resolution.Uncontested).Routes("KOR", "UKR"), Has.Count.EqualTo(1));
        Assert.That(graph.Routes("KOR", "UKR").Single().Denials, Is.Empty);
    }

    [Test]
    public void A_source_is_in_no_tension_with_what_it_replaced()
    {
        var graph = Small.Document(Sources, "", Move, """{ "claimOn": "s/t", "type": "transfer", "items": [{ "item": "tanks", "quantity": 31 }], "supersedes": "t", "source": "s" }""");
        Assert.That(graph.Conflicts(), Is.Empty);
    }

    [Test]
    public void A_retraction_that_is_taken_back_retracts_no_more()
    {
        string[] once = [Move, """{ "claimOn": "s/t", "claim": "r1", "type": "transfer", "retracts": "t", "source": "s" }"""];
        Assert.That(Small.Document(Sources, "", once).Routes("KOR", "UKR"), Is.Empty);
        Assert.That(Small.Document(Sources, "", [.. once, """{ "claimOn": "s/t", "claim": "r2", "type": "transfer", "retracts": "r1", "source": "s" }"""]).Routes("KOR", "UKR"), Has.Count.EqualTo(1));
    }

    [Test]
    public void Claims_do_not_replace_each_other_in_a_ring()
    {
        var thrown = Assert.Throws<FactDocumentException>(() => Small.Document(
            Sources, "", Move,
            """{ "claimOn": "s/t", "claim": "a", "type": "transfer", "supersedes": "b", "source": "s" }""",
            """{ "claimOn": "s/t", "claim": "b", "type": "transfer", "supersedes": "a", "source": "s" }"""));
        Assert.That(thrown!.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "AG3009", "AG3009" }));
    }
}
