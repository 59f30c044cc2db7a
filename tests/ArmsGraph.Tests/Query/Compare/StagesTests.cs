using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Compare;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Compare;

public sealed class StagesTests
{
    private static readonly TransferGraph Told = Small.Document(
        """{ "id": "s", "published": "2020-05-01" }, { "id": "u", "published": "2022-03-01" }, { "id": "v" }""", "",
        """{ "id": "t", "type": "transfer", "from": "KOR", "via": "POL", "to": "UKR", "items": [{ "item": "k2", "quantity": 180 }], "stage": "pledged", "source": "s" }""",
        """{ "claimOn": "s/t", "type": "transfer", "from": "KOR", "via": "POL", "to": "UKR", "legs": [{ "stage": "delivered" }, { "stage": "ordered" }], "source": "u" }""",
        """{ "claimOn": "s/t", "claim": "wrong", "type": "transfer", "stage": "delivered", "reported": "2021", "source": "u" }""",
        """{ "claimOn": "s/t", "type": "transfer", "retracts": "wrong", "reported": "2022", "source": "u" }""",
        """{ "claimOn": "s/t", "type": "transfer", "polarity": "denies", "source": "v" }""",
        """{ "id": "h", "type": "holding", "holder": "NOR", "goods": "k2", "source": "s" }""");

    [Test]
    public void Reports_come_in_the_order_in_which_they_were_made() => Assert.That(Told.StageHistory(Told.FindFact("t")).Reports.Select(report => report.ToString()), Is.EqualTo(new[]
    {
        "2020-05-01  pledged  180 k2  reported  (s)", "2021-01-01..2021-12-31  delivered  reported  taken back or replaced  (u)", "2022-03-01  ordered  legs delivered, ordered  reported  (u)",
        "2022-01-01..2022-12-31  retracts  proposed  reported  taken back or replaced  (u)", "report undated  denies  proposed  reported  (v)",
    }));

    [Test]
    public void What_was_pledged_stands_against_what_was_delivered()
    {
        var answer = Told.StageHistory(Told.FindFact("t"));
        Assert.That(answer.First(Stage.Pledged)!.Reported.ToString(), Is.EqualTo("2020-05-01"));
        Assert.That(answer.First(Stage.Ordered)!.Reported.ToString(), Is.EqualTo("2022-03-01"));
        Assert.That(answer.First(Stage.Delivered), Is.Null, "the report was taken back");
    }

    [Test]
    public void Only_what_was_known_is_told() =>
        Assert.That(Told.Ask(new StagesQuestion { Fact = new("s/t"), AsKnownOn = ArmsGraph.Time.Day.Parse("2020-06-01") }).Reports, Has.Count.EqualTo(1));

    [Test]
    public void A_fact_that_is_no_transfer_has_no_stages() => Assert.That(() => Told.StageHistory(Told.FindFact("h")), Throws.TypeOf<UnknownNameException>());
}
