using ArmsGraph.Query.Reach;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Reach;

public sealed class DestinationTests
{
    private static readonly TransferGraph Chain = Small.Graph(
        Small.Move("a", "KOR", "USA", delivered: "2010"), Small.Move("b", "USA", "POL", delivered: "2011"), Small.Move("c", "POL", "UKR", delivered: "2012"));

    private static readonly DestinationQuestion Question = new() { From = ["KOR"], Inferred = true };

    [Test]
    public void Destinations_come_as_the_earliest_arrivals_do() =>
        Assert.That(Chain.Ask(Question).Select(arrival => arrival.ToString()), Is.EqualTo(Chain.Ask(new ArrivalQuestion { From = ["KOR"], Inferred = true }).Select(arrival => arrival.ToString())));

    [Test]
    public void A_page_tells_which_of_how_many_it_holds()
    {
        var page = Chain.Ask(Question with { Skip = 1, Top = 1 });
        Assert.That(page.Select(arrival => arrival.Party.Text), Is.EqualTo(["POL"]));
        Assert.That(page.Total, Is.EqualTo(3));
        Assert.That(page.Completeness.ToString(), Is.EqualTo("truncated: parties 2 to 2 of 3"));
        Assert.That(page.Witness(page[0])!.Legs, Has.Count.EqualTo(2));
        Assert.That(Chain.Ask(Question with { Skip = 3 }).Completeness.ToString(), Is.EqualTo("truncated: none of 3 parties"));
    }

    [Test]
    public void Pages_of_less_than_nothing_are_refused() =>
        Assert.That(() => Chain.Ask(Question with { Skip = -1 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
