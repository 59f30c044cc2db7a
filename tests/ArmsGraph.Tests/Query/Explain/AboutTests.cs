using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Explain;

public sealed class AboutTests
{
    private static readonly TransferGraph Told = Small.Document(
        """{ "id": "s" }""",
        """
        { "id": "speaker", "type": "person", "name": "Somebody", "role": "Minister", "organisation": "KOR" }, { "id": "law", "type": "instrument", "name": "A law", "issuer": "KOR" },
        { "id": "korea", "type": "state", "name": "Korea", "sameAs": "KOR" }
        """,
        Small.Move("t", "s/korea", "UKR", "k2"),
        """{ "id": "r", "type": "restriction", "issuer": "KOR", "instruments": "law" }""",
        """{ "id": "c", "type": "policy-change", "restriction": "r", "kind": "ended" }""",
        """{ "id": "m", "type": "membership", "party": "KOR", "of": "UN", "status": "member" }""",
        """{ "id": "said", "type": "statement", "speaker": "speaker", "text": "Words." }""",
        """{ "id": "on-it", "type": "statement", "text": "Words.", "says": "honours", "transfer": "t", "restriction": "r" }""",
        """{ "id": "elsewhere", "type": "holding", "holder": "POL", "goods": "leopard-2" }""");

    [Test]
    public void A_party_is_named_by_transfers_rules_memberships_and_those_who_speak_for_it()
    {
        var about = Told.About("KOR");
        Assert.That(about.Claims.Select(claim => claim.Fact.Id.Text), Is.EqualTo(new[] { "s/m", "s/r", "s/said", "s/t" }));
        Assert.That($"{about.Related}", Is.EqualTo("s/korea, s/speaker"));
    }

    [Test]
    public void What_speaks_of_those_facts_is_linked()
    {
        var about = Told.About("KOR");
        Assert.That(about.Linked.Select(claim => claim.Fact.Id.Text), Is.EqualTo(new[] { "s/c", "s/on-it" }));
        Assert.That($"{about.Instruments}", Is.EqualTo("s/law"));
    }

    [TestCase("Somebody", "s/said")]
    [TestCase("k2", "s/t")]
    [TestCase("A law", "s/r")]
    [TestCase("UN", "s/m")]
    public void Persons_goods_instruments_and_organisations_can_be_asked_about(string name, string fact) =>
        Assert.That(Told.About(name).Claims.Select(claim => claim.Fact.Id.Text), Is.EqualTo(new[] { fact }));
}
