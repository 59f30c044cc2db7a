using ArmsGraph.Query.Flow;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <content>Through whom, how much, and what is in between.</content>
public sealed partial class QuestionExamples
{
    [Test]
    public void Intermediaries()
    {
        foreach (var party in graph.Intermediaries("KOR", "UKR"))
        {
            Console.WriteLine(party);
        }

        Console.WriteLine(graph.MandatoryIntermediaries("KOR", "UKR").Count);
        Assert.That(graph.MandatoryIntermediaries("KOR", "UKR"), Is.Not.Empty);
    }

    [Test]
    public void MinTransfersToBlock()
    {
        var block = graph.MinTransfersToBlock("KOR", "UKR");
        Console.WriteLine($"{block.Lower} to {block.Best}: {block.Transfers}");
        Console.WriteLine(graph.MinPartiesToBlock("KOR", "UKR").Parties);
        Assert.That(block.IsExact);
    }

    [Test]
    public void Totals()
    {
        foreach (var total in graph.Totals(TotalsBy.Supplier, TotalsBy.Recipient))
        {
            Console.WriteLine(total);
        }

        Console.WriteLine(graph.PaidBy("USA").Money);
        Assert.That(graph.Totals(TotalsBy.Supplier, TotalsBy.Recipient), Is.Not.Empty);
    }

    [Test]
    public void QuantityBounds()
    {
        var bounds = graph.QuantityBounds("KOR", "UKR");
        Console.WriteLine($"{bounds.Documented} to {bounds.Possible}; {bounds.Binding}");
        Assert.That((bounds.Documented, bounds.Possible), Is.EqualTo((0m, (decimal?)100_000)));
    }

    [Test]
    public void Attribute()
    {
        foreach (var part in graph.Attribute("UKR", Convention.Fifo))
        {
            Console.WriteLine(part);
        }

        Assert.That(graph.Attribute("UKR", Convention.Fifo), Is.Not.Empty);
    }
}
