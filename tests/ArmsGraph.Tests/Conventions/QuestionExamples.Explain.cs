using ArmsGraph.Claims;
using ArmsGraph.Model.Facts;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

public sealed partial class QuestionExamples
{
    [Test]
    public void WhyNot()
    {
        var why = graph.WhyNot("KOR", "FRA");
        Console.WriteLine(why.Helps ? $"{why}" : string.Join('\n', why.OutOfScope));
        Assert.That(why.Tried, Is.Not.Empty);
    }

    [Test]
    public void Coverage()
    {
        var coverage = graph.Coverage("seoul-2023", goods: "artillery-ammunition");
        Console.WriteLine(coverage);
        Assert.That(coverage.Claims, Is.GreaterThan(0));
    }

    [Test]
    public void WhatIf()
    {
        var supposed = graph.WhatIf(builder => builder.Add(new Claim
        {
            Id = new("seoul-2023/onward"), Source = new("seoul-2023"), Fact = new Transfer { Id = new("seoul-2023/onward"), From = new() { Party = new("POL") }, To = new() { Party = new("LTU") } },
        }));
        Console.WriteLine(supposed.Routes("POL", "LTU").Count);
        Assert.That(supposed.Routes("POL", "LTU"), Has.Count.EqualTo(1));
        Assert.That(graph.Routes("POL", "LTU"), Is.Empty);
    }
}
