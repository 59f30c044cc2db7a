using ArmsGraph.Model.Facts;
using ArmsGraph.Query;
using ArmsGraph.Query.Flow;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Flow;

public sealed class SubstitutionTests
{
    private static readonly string[] Transfers =
    [
        Small.Move("in", "KOR", "POL", "k9", "2023"), Small.Move("out", "POL", "UKR", "krab", "2022"), Small.Move("other", "POL", "UKR", "leopard-2", "2022"), Small.Move("away", "POL", "DEU", "krab"),
    ];

    [TestCase("replacement", BackfillKind.Replacement)]
    [TestCase("ring-exchange", BackfillKind.RingExchange)]
    [TestCase("unstated", BackfillKind.Unstated)]
    public void A_declared_backfill_pairs_its_transfers_whatever_their_dates(string kind, BackfillKind expected)
    {
        var found = Small.Graph([.. Transfers, Backfill($", \"kind\": \"{kind}\", \"part\": \"many\"")]).Substitutions("KOR", "UKR").Single();
        Assert.That((found.Middle.Text, found.Kind, found.Basis, found.Part), Is.EqualTo(("POL", expected, Basis.Asserted, "many")));
        Assert.That(found.Inbound.Single().Text, Is.EqualTo("s/in"));
        Assert.That(found.Outbound.Single().Text, Is.EqualTo("s/out"));
    }

    [Test]
    public void Nothing_is_inferred_unless_asked_for() => Assert.That(Small.Graph(Transfers).Substitutions("KOR", "UKR"), Is.Empty);

    [Test]
    public void What_is_inferred_is_of_one_category_and_marked()
    {
        var found = Small.Graph(Transfers).Ask(Inferred()).Single();
        Assert.That((found.Inbound.Single().Text, found.Outbound.Single().Text), Is.EqualTo(("s/in", "s/out")));
        Assert.That((found.Basis, found.Modality), Is.EqualTo((Basis.Inferred, Modality.Inferred)));
    }

    [Test]
    public void A_declared_pair_is_not_inferred_again() =>
        Assert.That(Small.Graph([.. Transfers, Backfill()]).Ask(Inferred()).Select(s => s.Basis), Is.EqualTo([Basis.Asserted]));

    [Test]
    public void The_suppliers_goods_do_not_come_to_the_recipient_by_it() =>
        Assert.That(Small.Graph([.. Transfers, Backfill()]).Ask(Routes.Asking.Question("KOR", "UKR")), Is.Empty);

    private static string Backfill(string more = "") => Small.Fact("\"id\": \"b\"", "backfill", $"\"inbound\": \"in\", \"outbound\": \"out\"{more}");

    private static SubstitutionQuestion Inferred() => new() { From = "KOR", To = "UKR", Inferred = true };
}
