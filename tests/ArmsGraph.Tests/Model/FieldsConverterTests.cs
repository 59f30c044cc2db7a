using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;
using NUnit.Framework;
using Newtonsoft.Json;

namespace ArmsGraph.Tests.Model;

public sealed class FieldsConverterTests
{
    private static readonly Transfer Shells = new()
    {
        Id = new FactId("cnn/shells"),
        From = new Participant { Party = new EntityId("KOR") },
        Via = [new ViaParty { Who = new Participant { Party = new EntityId("USA"), Hedge = Hedge.Probably }, Role = ViaRole.Buyer }],
        To = new Participant { Unnamed = "a state" },
        Items = [new ItemLine { Goods = [new GoodsRef(new EntityId("artillery-ammunition"))], Quantity = Quantity.Exactly(100_000) }],
        Stage = Stage.InDelivery,
        Ordered = PartialDate.Parse("2022-12?"),
        Terms = [Terms.SecondHand],
        ReexportClause = false,
    };

    [Test]
    public void A_fact_is_written_as_in_a_document_with_silent_fields_left_out() =>
        Assert.That(JsonConvert.SerializeObject(Shells), Is.EqualTo(
            """{"id":"cnn/shells","type":"transfer","from":"KOR","via":[{"party":"USA","role":"buyer","hedge":"probably"}],"to":{"unnamed":"a state"}""" +
            ""","items":[{"item":"artillery-ammunition","quantity":100000}],"stage":"in-delivery","ordered":"2022-12?","terms":["second-hand"],"reexportClause":false}"""));

    [Test]
    public void A_claim_that_introduces_its_fact_bears_its_id()
    {
        var claim = new Claim { Id = new ClaimId("cnn/shells"), Fact = Shells with { From = null, Via = [], To = null, Items = [], Terms = [], ReexportClause = null }, Source = new SourceId("cnn"), Place = "P13" };

        Assert.That(JsonConvert.SerializeObject(claim), Is.EqualTo(
            """{"id":"cnn/shells","type":"transfer","stage":"in-delivery","ordered":"2022-12?","source":"cnn","place":"P13"}"""));
    }

    [Test]
    public void A_further_claim_names_the_fact_that_it_is_on()
    {
        var claim = new Claim { Id = new ClaimId("seoul/second"), Fact = new Transfer { Id = new FactId("cnn/shells") }, Source = new SourceId("seoul"), Polarity = Polarity.Denies, Hedge = Hedge.Possibly };

        Assert.That(JsonConvert.SerializeObject(claim), Is.EqualTo(
            """{"claimOn":"cnn/shells","type":"transfer","claim":"seoul/second","source":"seoul","polarity":"denies","hedge":"possibly"}"""));
    }

    [Test]
    public void Sources_and_entities_are_written_in_the_form_of_documents()
    {
        var source = new Source { Id = new SourceId("seoul"), Title = "이전 \"quoted\"", Published = PartialDate.Parse("2023-01-30?"), Reliability = Reliability.F };
        var state = new State { Id = new EntityId("KOR"), Name = "South Korea", Codes = [new Code("iso3166-1-alpha2", "KR")] };

        Assert.That(JsonConvert.SerializeObject(source), Is.EqualTo("""{"id":"seoul","title":"이전 \"quoted\"","published":"2023-01-30?","reliability":"F"}"""));
        Assert.That(JsonConvert.SerializeObject(state), Is.EqualTo("""{"id":"KOR","type":"state","name":"South Korea","codes":{"iso3166-1-alpha2":"KR"}}"""));
    }

    [Test]
    public void Facts_are_written_alike_alone_and_inside_users_own_types() =>
        Assert.That(JsonConvert.SerializeObject(new { Seen = (Fact)Shells }), Is.EqualTo($$"""{"Seen":{{JsonConvert.SerializeObject(Shells)}}}"""));

    [Test]
    public void Reading_a_fact_back_points_to_the_document_reader() =>
        Assert.That(() => JsonConvert.DeserializeObject<Transfer>("{}"), Throws.TypeOf<NotSupportedException>().With.Message.Contains("TransferGraph.Load"));
}
