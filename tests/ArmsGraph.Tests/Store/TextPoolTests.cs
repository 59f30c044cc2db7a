using ArmsGraph.Store;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store;

public sealed class TextPoolTests
{
    /// <summary>Any UTF-16 units, halves of pairs among them; now and then more than a block holds.</summary>
    private static readonly Gen<string> Texts = Gen.Frequency(
        (20, Gen.Char.Array[0, 40].Select(units => new string(units))),
        (20, Gen.Char['a', 'z'].Array[0, 300].Select(units => new string(units))),
        (1, Gen.Int[65_000, 140_000].Select(length => new string('x', length))));

    [Test]
    public void Every_text_comes_back_as_it_went_in() =>
        Texts.Array[0, 60].Sample(
            texts =>
            {
                var pool = new TextPool();
                var codes = Array.ConvertAll(texts, text => pool.Add(text));
                return texts.Zip(codes).All(one => one.First == pool[one.Second]) && pool.Count == codes.Append(0).Max() + 1;
            },
            iter: 300);

    [Test]
    public void A_text_that_is_interned_again_has_its_number()
    {
        var pool = new TextPool();

        Assert.That(new[] { "a", "b", "a", null, "b" }.Select(pool.Intern), Is.EqualTo(new[] { 1, 2, 1, 0, 2 }));
        Assert.That((pool[0], pool.Count), Is.EqualTo(((string?)null, 3)));
    }

    [Test]
    public void A_pool_and_the_origin_that_it_took_go_on_apart() =>
        Gen.Select(Texts.Array[0, 40], Texts.Array[0, 2100], Gen.Int[0, 2100]).Sample(
            (more, texts, cut) =>
            {
                var (origin, pool) = (new TextPool(), new TextPool());
                var before = texts.Take(cut).Select(origin.Add).ToList();
                var taken = pool.Take(origin);
                var (own, others) = (more.Select(text => pool.Intern(text)).ToList(), texts.Skip(cut).Select(origin.Add).ToList());
                return before.Zip(texts).All(one => pool[taken[one.First]] == one.Second && origin[one.First] == one.Second)
                    && own.Zip(more).All(one => pool[one.First] == one.Second) && others.Zip(texts.Skip(cut)).All(one => origin[one.First] == one.Second);
            },
            iter: 30);

    [Test]
    public void The_texts_of_a_later_origin_are_looked_for()
    {
        var (first, later, pool) = (new TextPool(), new TextPool(), new TextPool());
        first.Add("a");
        Array.ForEach(["b", "c", "b"], text => later.Add(text));

        pool.Take(first);
        var taken = pool.Take(later);

        Assert.That(new[] { taken[0], taken[1], taken[2], taken[3] }, Is.EqualTo(new[] { 0, 2, 3, 2 }));
    }
}
