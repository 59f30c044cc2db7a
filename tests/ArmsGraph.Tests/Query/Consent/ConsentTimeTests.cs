using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Consent;

public sealed class ConsentTimeTests
{
    private const string Class = """{ "id": "g", "type": "authorisation", "grantor": "DEU", "holders": { "class": "holders-of", "item": "leopard-2" }, "recipients": "UKR", "goods": "leopard-2", "valid": "2000/..", "status": "granted" }""";

    private static ConsentStep Asked(TransferGraph graph, string? during = null, string goods = "leopard-2") =>
        graph.Ask(new ConsentQuestion { Goods = goods, Holder = "NOR", Recipient = "UKR", During = during is null ? null : PartialDate.Parse(during) }).Steps[0];

    [TestCase("2023", ConsentStatus.Granted, Hedge.Stated)]
    [TestCase("2001", ConsentStatus.Granted, Hedge.Possibly)]
    [TestCase("2000-06", ConsentStatus.NotFound, Hedge.Stated)]
    public void What_was_delivered_before_is_held_whatever_period_is_asked_for(string during, ConsentStatus status, Hedge hedge)
    {
        var graph = Small.Graph(Class.Replace("2000/..", "1990/..", StringComparison.Ordinal), Small.Move("t", "DEU", "NOR", "leopard-2", "2001", "\"stage\": \"delivered\""));
        Assert.That((Asked(graph, during).Status, Asked(graph, during).Hedge), Is.EqualTo((status, hedge)));
    }

    [Test]
    public void The_word_reported_last_counts_not_the_one_valid_last()
    {
        string Grant(string id, string status, string more) => Small.Fact($"\"id\": \"{id}\"", "authorisation", $"\"grantor\": \"DEU\", \"holders\": \"NOR\", \"recipients\": \"UKR\", \"goods\": \"leopard-2\", \"status\": \"{status}\"", more);
        var graph = Small.Graph(Grant("g", "granted", "\"valid\": \"2023/..\", \"reported\": \"2022-06\""), Grant("r", "revoked", "\"reported\": \"2022-11\""));
        Assert.That(Asked(graph).Status, Is.EqualTo(ConsentStatus.Revoked));
    }

    [Test]
    public void An_earlier_supplier_with_a_clause_is_asked_before_any_transfer_exists()
    {
        var step = Asked(Small.Graph(Small.Move("t", "USA", "NOR", "artillery-ammunition", "2001", "\"reexportClause\": true")), null, "artillery-ammunition");
        Assert.That((step.Grantor!.Value.Text, step.Reason, step.Status), Is.EqualTo(("USA", ConsentReason.ReexportClause, ConsentStatus.NotFound)));
    }

    [Test]
    public void A_grant_for_one_transfer_is_only_possibly_one_for_all()
    {
        var graph = Small.Graph(
            Small.Move("t", "NOR", "UKR", "leopard-2"),
            """{ "id": "g", "type": "authorisation", "grantor": "DEU", "holders": "NOR", "recipients": "UKR", "goods": "leopard-2", "status": "granted", "transfers": "t" }""");
        Assert.That((Asked(graph).Hedge, Asked(graph).Note), Is.EqualTo((Hedge.Possibly, "said of s/t only")));
        Assert.That(graph.ConsentChain(graph.Routes("NOR", "UKR").Single()).Steps.Single().Hedge, Is.EqualTo(Hedge.Stated));
    }

    [TestCase("\"quantity\": 14", "14", ConsentStatus.Granted, Hedge.Stated)]
    [TestCase("\"quantity\": 15", "14", ConsentStatus.NotFound, Hedge.Stated)]
    [TestCase("\"note\": \"how many is not said\"", "14", ConsentStatus.Granted, Hedge.Possibly)]
    [TestCase("\"quantity\": { \"min\": 50, \"max\": 50, \"unit\": \"tonnes\" }", "14", ConsentStatus.Granted, Hedge.Stated)]
    public void A_grant_covers_as_many_as_it_allows(string quantity, string most, ConsentStatus status, Hedge hedge)
    {
        var graph = Small.Graph(
            $$"""{ "id": "t", "type": "transfer", "from": "NOR", "to": "UKR", "items": [{ "item": "leopard-2", {{quantity}} }] }""",
            $$"""{ "id": "g", "type": "authorisation", "grantor": "DEU", "holders": "NOR", "recipients": "UKR", "goods": "leopard-2", "quantity": "up to {{most}}", "status": "granted" }""");
        var step = graph.ConsentChain(graph.Routes("NOR", "UKR").Single()).Steps.Single();
        Assert.That((step.Status, step.Hedge), Is.EqualTo((status, hedge)));
    }
}
