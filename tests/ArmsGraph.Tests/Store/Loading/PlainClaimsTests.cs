using System.Globalization;
using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Json;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;
using ArmsGraph.Tests.Json;
using ArmsGraph.Time;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store.Loading;

public sealed class PlainClaimsTests
{
    private static readonly Source Own = new() { Id = new SourceId("s"), Title = "S" };
    private static readonly string[] Parties = ["KOR", "USA", "UKR", "SUN", "RUS"];
    private static readonly string[] Items = ["m1-abrams", "leopard-2", "artillery", "weapons"];

    /// <summary>Every field of a transfer but those that belong to its changes of custody.</summary>
    private static readonly System.Reflection.PropertyInfo[] Fields =
        [.. typeof(Transfer).GetProperties().Where(property => property.SetMethod is not null && property.Name is not (nameof(Transfer.Id) or nameof(Transfer.Legs)))];

    private static Gen<Claim> Claims =>
        from number in Gen.Int[1, 40]
        from ends in Gen.OneOf(Parties).Array[2]
        from item in Gen.OneOf(Items)
        from quantity in Gen.OneOf<Quantity?>(null, Quantity.Exactly(3), Quantity.Exactly(200))
        from stage in Gen.OneOf<Stage?>(null, Stage.Ordered, Stage.Delivered)
        from dates in Gen.OneOf<PartialDate?>(null, PartialDate.Parse("1988"), PartialDate.Parse("2003-05"), PartialDate.Parse("2010?")).Array[4]
        from years in Gen.OneOf("1990", "1993", "2020").Array[0, 3]
        from words in Gen.OneOf<string?>(null, "a", "b").Array[4]
        from isUsed in Gen.Bool
        select new Claim
        {
            Id = new ClaimId($"s/{number}"),
            Fact = new Transfer
            {
                Id = new FactId($"s/{number}"),
                From = Named(ends[0]),
                To = Named(ends[1]),
                Items = [new ItemLine { Goods = [new GoodsRef(new EntityId(item))], Quantity = quantity, Note = words[0] }],
                Stage = stage,
                Announced = dates[0],
                Ordered = dates[1],
                Delivered = dates[2],
                Deliveries = [.. years.Select(year => new Delivery { Date = PartialDate.Parse(year) })],
                Terms = isUsed ? [Terms.SecondHand] : [],
                Deal = words[1],
            },
            Source = Own.Id,
            Place = words[2],
            Note = words[3],
            Reported = dates[3],
        };

    [Test]
    public void The_graph_is_the_one_that_a_document_of_the_same_claims_gives() => Claims.Array[0, 12].Sample(
        claims =>
        {
            Claim[] distinct = [.. claims.DistinctBy(claim => claim.Id)];
            var graph = Build(distinct);
            using var document = new MemoryStream();
            graph.SaveJson(document, GraphFormat.Facts);
            document.Position = 0;
            var read = TransferGraph.Load(document);
            Assert.That(Array.TrueForAll(distinct, PlainClaims.Takes), Is.True);
            Assert.That(graph.Claims, Is.EquivalentTo(distinct));
            Assert.That(graph.Claims, Is.EqualTo(read.Claims));
            Assert.That(graph.Legs.Select(Shown), Is.EqualTo(read.Legs.Select(Shown)));
            Assert.That(graph.Diagnostics.Select(told => told.Message), Is.EqualTo(read.Diagnostics.Select(told => told.Message)));
        },
        iter: 300);

    [Test]
    public void Each_field_that_a_transfer_states_alone_comes_back() => DocumentGen.Documents.Sample(
        document =>
        {
            foreach (var claim in document.Claims.Where(claim => claim is { Fact: Transfer, Id.Text: not null, Retracts: null, Supersedes: null } && claim.Id.Text == claim.Fact.Id.Text))
            {
                foreach (var field in Fields)
                {
                    var alone = new Transfer { Id = claim.Fact.Id };
                    field.SetValue(alone, field.GetValue(claim.Fact));
                    var said = new Claim { Id = claim.Id, Fact = alone, Source = claim.Source };
                    var (introduced, target) = (document.Claims.Where(other => other.Id.Text == other.Fact.Id.Text && other.Id != claim.Id), new[] { said });
                    var graph = (document with { Claims = [.. introduced, .. target] }).Build();
                    Assert.That(graph.ClaimsOn(said.Fact.Id).Single(), Is.EqualTo(said), field.Name);
                }
            }
        },
        iter: 10);

    [Test]
    public void A_claim_that_was_added_twice_is_one() => Claims.Sample(claim => Assert.That(Build(claim, claim).Claims, Is.EqualTo(new[] { claim })), iter: 20);

    [Test]
    public void Claims_of_one_id_that_differ_are_told_at_the_second()
    {
        var fault = Faults(new TransferGraphBuilder().Add(Own).Add(One("s/1", "USA"), At(3)).Add(One("s/1", "KOR"), At(7))).Single();
        Assert.That((fault.Code, fault.Position), Is.EqualTo(("AG3003", At(7))));
    }

    [Test]
    public void Names_that_nobody_bears_are_told_where_they_were_read()
    {
        var faults = Faults(new TransferGraphBuilder().Add(Own).Add(One("s/1", "USA"), At(3)).Add(One("s/2", "USB"), At(4)).Add(One("s/3", "m1-abrams"), At(5)));
        Assert.That(faults.Select(fault => fault.Position.Line), Is.EqualTo(new[] { 4, 5 }));
    }

    [Test]
    public void Faults_come_in_the_order_in_which_claims_were_added()
    {
        var builder = new TransferGraphBuilder().Add(Own).Add(One("s/1", "USB"), At(1)).Add(One("s/2", "USC") with { SaidBy = "somebody" }, At(2)).Add(One("s/3", "USD"), At(3));
        Assert.That(Faults(builder).Select(fault => fault.Position.Line), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void More_may_be_added_after_a_graph_was_built()
    {
        var builder = new TransferGraphBuilder().Add(Own).Add(One("s/2", "USA"));
        var first = builder.Build();
        var second = builder.Add(One("s/1", "KOR")).Build();
        Assert.That((first.Claims.Count(), second.Claims.Count()), Is.EqualTo((1, 2)));
        Assert.That(first.Claims.Single().Note, Is.EqualTo("from USA"));
    }

    [Test]
    public void What_others_say_of_a_plain_claim_lies_behind_it()
    {
        var denial = One("s/1", "USA") with { Id = default, Source = new SourceId("t"), Polarity = Polarity.Denies };
        var graph = new TransferGraphBuilder().Add(Own).Add(Own with { Id = new SourceId("t") }).Add(denial).Add(One("s/1", "USA")).Build();
        Assert.That(graph.ClaimsOn(new FactId("s/1")).Select(claim => claim.Id.Text), Is.EqualTo(new[] { "s/1", "s/1@t" }));
    }

    [TestCase("s/a/b")]
    [TestCase("t/1")]
    [TestCase("1")]
    [TestCase("s/")]
    public void An_id_that_is_not_of_the_source_is_not_plain(string id) => Assert.That(PlainClaims.Takes(One(id, "USA")), Is.False);

    private static TransferGraph Build(params Claim[] claims) => claims.Aggregate(new TransferGraphBuilder().Add(Own), (builder, claim) => builder.Add(claim)).Build();

    private static IReadOnlyList<Diagnostic> Faults(TransferGraphBuilder builder) => Assert.Throws<FactDocumentException>(() => builder.Build())!.Diagnostics;

    private static Position At(int line) => new("register.csv", line, 1);

    private static Participant Named(string party) => new() { Party = new EntityId(party) };

    private static Claim One(string id, string from) => new()
    {
        Id = new ClaimId(id),
        Fact = new Transfer { Id = new FactId(id), From = Named(from), To = Named("UKR"), Items = [new ItemLine { Goods = [new GoodsRef(new EntityId("weapons"))] }] },
        Source = Own.Id,
        Note = $"from {from}",
    };

    private static string Shown(Leg leg) => string.Create(CultureInfo.InvariantCulture, $"{leg.Id} {leg.From} {leg.To} {leg.Quantity} {leg.Timing.Possible.Hull} {leg.Stage}");
}
