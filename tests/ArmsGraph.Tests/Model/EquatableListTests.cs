using ArmsGraph.Model;
using NUnit.Framework;

namespace ArmsGraph.Tests.Model;

public sealed class EquatableListTests
{
    [Test]
    public void Lists_are_equal_by_their_items_in_order()
    {
        EquatableList<string> list = ["a", "b"];
        EquatableList<string> same = ["a", "b"];
        EquatableList<string> swapped = ["b", "a"];
        EquatableList<string> longer = ["a", "b", "c"];

        Assert.That(list.Equals(same), Is.True);
        Assert.That(list.Equals((object)same), Is.True);
        Assert.That(list.GetHashCode(), Is.EqualTo(same.GetHashCode()));
        Assert.That(list.Equals(swapped) || list.Equals(longer) || longer.Equals(list), Is.False);
        Assert.That(list.Equals((object)"a, b"), Is.False);
        Assert.That(list.Equals(null), Is.False);
    }

    [Test]
    public void A_list_does_not_change_with_the_array_that_it_came_from()
    {
        string[] items = ["a", "b"];
        var list = EquatableList.Create<string>(items);

        items[0] = "changed";

        Assert.That(list[0], Is.EqualTo("a"));
    }

    [Test]
    public void A_list_inside_a_list_counts_by_its_items()
    {
        EquatableList<EquatableList<int>> list = [[1, 2], []];
        EquatableList<EquatableList<int>> same = [[1, 2], []];

        Assert.That(list.Equals(same), Is.True);
    }

    [Test]
    public void Items_may_be_null()
    {
        EquatableList<string?> list = [null, "a"];
        EquatableList<string?> same = [null, "a"];

        Assert.That(list.Equals(same), Is.True);
        Assert.That(list.GetHashCode(), Is.EqualTo(same.GetHashCode()));
    }

    [Test]
    public void A_list_is_read_by_count_index_and_enumeration()
    {
        EquatableList<int> list = [3, 1, 2];

        Assert.That(list, Has.Count.EqualTo(3));
        Assert.That(list[1], Is.EqualTo(1));
        Assert.That(list.ToArray(), Is.EqualTo(new[] { 3, 1, 2 }));
        Assert.That(list.ToString(), Is.EqualTo("3, 1, 2"));
        Assert.That(() => list[3], Throws.InstanceOf<IndexOutOfRangeException>());
    }

    [Test]
    public void All_empty_lists_are_one()
    {
        EquatableList<int> empty = [];

        Assert.That(empty, Is.SameAs(EquatableList<int>.Empty));
        Assert.That(empty.ToString(), Is.Empty);
    }
}
