using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

public sealed partial class QuestionExamples
{
    [Test]
    public void PolicyHistory()
    {
        foreach (var happened in graph.PolicyHistory("DEU").Events)
        {
            Console.WriteLine(happened);
        }

        Assert.That(graph.PolicyHistory("DEU").Events, Is.Not.Empty);
    }

    [Test]
    public void HoldersAndExposure()
    {
        var holders = graph.Holders("leopard-2");
        var exposure = graph.ComponentExposure("k2", "UKR");
        Console.WriteLine($"{holders[0]}; {exposure.Count} components, consent {exposure.Status}");
        Assert.That(holders, Is.Not.Empty);
        Assert.That(exposure, Is.Not.Empty);
    }

    [Test]
    public void EndUserMismatch()
    {
        foreach (var other in graph.EndUserMismatch())
        {
            Console.WriteLine(other);
        }

        Assert.That(graph.EndUserMismatch().Completeness.IsComplete);
    }

    [Test]
    public void Narrate()
    {
        Console.WriteLine(graph.Narrate(graph.Routes("KOR", "UKR")[0]));
        Assert.That(graph.Narrate(graph.Routes("KOR", "UKR")[0]).Sentences, Is.Not.Empty);
    }

    [Test]
    public void Diff()
    {
        var diff = graph.Diff(Day.Parse("2023-01-01"), Day.Parse("2023-02-01"), new RouteQuestion { From = ["KOR"], To = ["UKR"] });
        Console.WriteLine($"{diff.Facts.Count} facts, {diff.Routes.Count} routes");
        Assert.That(diff.Routes, Is.Not.Empty);
    }

    [Test]
    public void StageHistory()
    {
        foreach (var report in graph.StageHistory(graph.FindFact("shells")).Reports)
        {
            Console.WriteLine(report);
        }

        Assert.That(graph.StageHistory(graph.FindFact("shells")).Reports, Is.Not.Empty);
    }
}
