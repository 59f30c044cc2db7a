using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The examples of docs/questions.md, compiled and run. <see cref="DocsTests"/> holds the two together.</summary>
public sealed partial class QuestionExamples
{
    private static readonly TransferGraph graph = TransferGraph.Seeds;

    [Test]
    public void Routes()
    {
        foreach (var route in graph.Routes(from: "KOR", to: "UKR"))
        {
            Console.WriteLine(route);
        }

        var wide = graph.Ask(new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = true, MaxLegs = 3 });
        Console.WriteLine(wide.Completeness);
        Assert.That(wide, Is.Not.Empty);

        var first = graph.Enumerate(new RouteQuestion { From = ["KOR"], To = ["UKR"] }).FirstOrDefault();
        Assert.That(first, Is.Not.Null);
    }

    [Test]
    public void Reaches()
    {
        var reach = graph.Reaches("KOR", "UKR");
        Console.WriteLine($"{reach.Reachability}: {reach.Witness}");
        Assert.That(reach.Witness, Is.Not.Null);
    }

    [Test]
    public void RoutesAround()
    {
        foreach (var finding in graph.RoutesAround(issuer: "KOR"))
        {
            Console.WriteLine(finding);
        }

        Assert.That(graph.RoutesAround(issuer: "KOR"), Is.Not.Empty);
    }

    [Test]
    public void RestrictionsOn()
    {
        var rules = graph.Routes("KOR", "UKR").SelectMany(graph.RestrictionsOn);
        Assert.That(rules, Is.Not.Empty);
    }

    [Test]
    public void PolicyAt()
    {
        var policy = graph.PolicyAt("KOR", "UKR", PartialDate.Parse("2023-01"));
        Console.WriteLine($"{policy.Standing}: {policy.Rules.Count} rules");
        Assert.That(policy.Rules, Is.Not.Empty);
    }

    [Test]
    public void Consent()
    {
        var before = graph.Consent(goods: "leopard-2", holder: "NOR", recipient: "UKR");
        var along = graph.Routes("DEU", "UKR").Select(graph.ConsentChain);
        Assert.That(before.Steps, Is.Not.Empty);
        Assert.That(along, Is.Not.Empty);
    }

    [Test]
    public void Substitutions()
    {
        foreach (var substitution in graph.Substitutions("KOR", "UKR"))
        {
            Console.WriteLine(substitution);
        }

        Assert.That(graph.Substitutions("KOR", "UKR"), Is.Not.Empty);
    }

    [Test]
    public void Explain()
    {
        Console.WriteLine(graph.Explain(graph.FindFact("shells")));
        Assert.That(graph.Explain(graph.FindFact("shells")).Because, Is.Not.Empty);
    }

    [Test]
    public void Conflicts()
    {
        foreach (var conflict in graph.Conflicts())
        {
            Console.WriteLine($"{conflict.Fact}: {conflict.Tensions}");
        }

        Assert.That(graph.Conflicts(), Is.Not.Empty);
    }

    [Test]
    public void About()
    {
        var about = graph.About("Jens Stoltenberg");
        Assert.That(about.Claims, Is.Not.Empty);
    }

    [Test]
    public void Views()
    {
        var early = graph.AsKnownOn(Day.Parse("2023-01-31")).During(PartialDate.Parse("2022/2023")).WithStageAtLeast(Stage.Pledged);
        var strict = graph.ResolvedBy(Resolution.Uncontested).WithGradeAtLeast(new Grade(Reliability.B, 2));
        Assert.That(early.Legs, Is.Not.Empty);
        Assert.That(strict.Legs, Is.Empty);
    }
}
