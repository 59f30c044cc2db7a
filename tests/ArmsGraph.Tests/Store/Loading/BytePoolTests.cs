using ArmsGraph.Store;
using ArmsGraph.Store.Loading;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store.Loading;

public sealed class BytePoolTests
{
    /// <summary>Texts of each length, and the same with each one byte changed: at both ends and between them.</summary>
    private static IReadOnlyList<byte[]> Texts { get; } =
    [
        .. from length in Enumerable.Range(1, 40)
           from changed in Enumerable.Range(-1, length + 1)
           select Enumerable.Range(0, length).Select(i => (byte)(i == changed ? 'b' : 'a')).ToArray(),
    ];

    [Test]
    public void Texts_that_differ_in_one_byte_have_numbers_of_their_own()
    {
        var pool = Filled();
        Assert.That(Texts.Select(text => pool.Find(text)), Is.EqualTo(Enumerable.Range(1, Texts.Count)));
    }

    [Test]
    public void A_number_gives_back_what_was_written_and_its_value()
    {
        var pool = Filled();
        Assert.That(Enumerable.Range(1, Texts.Count).Select(code => pool.Written(code).ToArray()), Is.EqualTo(Texts));
        Assert.That(Enumerable.Range(1, Texts.Count).Select(code => pool[code]), Is.EqualTo(Enumerable.Range(0, Texts.Count)));
    }

    [Test]
    public void What_was_not_met_has_no_number()
    {
        var pool = Filled();
        Assert.That(Texts.Select(text => pool.Find([.. text, (byte)'c'])), Is.All.Zero);
    }

    private static BytePool<int> Filled()
    {
        var pool = new BytePool<int>();
        foreach (var text in Texts)
        {
            Assert.That(pool.Find(text), Is.Zero);
            pool.Add(text, pool.Count - 1);
        }

        return pool;
    }
}
