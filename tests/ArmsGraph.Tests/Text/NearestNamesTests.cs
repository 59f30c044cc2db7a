using ArmsGraph.Text;
using NUnit.Framework;

namespace ArmsGraph.Tests.Text;

public sealed class NearestNamesTests
{
    [TestCase("leopard2", "leopard-2", "leopard-2", Description = "a letter left out")]
    [TestCase("fro", "from", "from", Description = "a beginning")]
    [TestCase("fromm", "from", "from", Description = "a letter too many")]
    [TestCase("form", "from", "from", Description = "two letters swapped")]
    [TestCase("KOR", "kor", "kor", Description = "case aside")]
    [TestCase("artillery", "artillery-ammunition", "artillery-ammunition", Description = "a beginning, however long the rest")]
    public void A_name_that_resembles_is_found(string name, string known, string found) =>
        Assert.That(NearestNames.To(name, [known, "zzzzzzzz"]), Is.EqualTo(new[] { found }));

    [Test]
    public void How_much_a_name_may_differ_can_be_told() =>
        Assert.That(NearestNames.To("mauritius", ["mauritania", "maurituis"], steps: 1), Is.EqualTo(new[] { "maurituis" }));

    [TestCase("KOR", "USA")]
    [TestCase("ab", "abcdef")]
    [TestCase("stage", "terms")]
    [TestCase("", "from")]
    public void A_name_that_does_not_resemble_is_left_out(string name, string known) => Assert.That(NearestNames.To(name, [known]), Is.Empty);

    [Test]
    public void The_nearest_come_first_and_equally_near_ones_in_ordinal_order() =>
        Assert.That(NearestNames.To("wagons", ["waggonz", "vagons", "wagon", "dragon"], 5), Is.EqualTo(new[] { "vagons", "wagon", "waggonz" }));

    [Test]
    public void The_same_name_in_another_case_comes_before_longer_ones() =>
        Assert.That(NearestNames.To("leopard", ["LEOPARD-2", "leopard-1", "Leopard"]), Is.EqualTo(new[] { "Leopard", "LEOPARD-2", "leopard-1" }));

    [Test]
    public void At_most_three_are_told_and_each_once() =>
        Assert.That(NearestNames.To("tank", ["tank4", "tank3", "tank3", "tank2", "tank1"]), Is.EqualTo(new[] { "tank1", "tank2", "tank3" }));

    [Test]
    public void Endless_names_are_not_compared()
    {
        var endless = new string('a', 65);

        Assert.That(NearestNames.To(endless, [endless]), Is.Empty);
        Assert.That(NearestNames.To("aaaa", [endless]), Is.Empty);
        Assert.That(NearestNames.To(endless[1..], [endless[1..]]), Has.Count.EqualTo(1));
    }
}
