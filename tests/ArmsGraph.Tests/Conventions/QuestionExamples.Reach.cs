using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using ArmsGraph.Time;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

public sealed partial class QuestionExamples
{
    [Test]
    public void EarliestArrival()
    {
        foreach (var arrival in graph.EarliestArrival("KOR", "UKR"))
        {
            Console.WriteLine(arrival);
        }

        var everywhere = graph.Ask(new ArrivalQuestion { From = ["KOR"], Inferred = true });
        Console.WriteLine($"{everywhere.Count} parties; {everywhere.Completeness}");
        Assert.That(everywhere, Is.Not.Empty);
    }

    [Test]
    public void ReachTable()
    {
        var table = graph.ReachTable("KOR", "DEU");
        foreach (var pair in table.Row(0))
        {
            Console.WriteLine($"{table.Question.From[0]} -> {pair.Party}  {pair.Day}");
        }

        Assert.That(table.Row(0), Is.Not.Empty);
    }

    [Test]
    public void Walk()
    {
        var walk = graph.Walk(new RouteQuestion { From = ["KOR"], To = ["UKR"], MaxLegs = 3 });
        while (walk.MoveNext())
        {
            Console.WriteLine($"{graph.LegAt(walk.Legs[0]).From}: {walk.Legs.Length} legs");
        }

        Console.WriteLine(walk.Completeness);
        Assert.That(walk.Completeness.IsComplete, Is.True);
    }

    [Test]
    public void LatestDepartureAndOrigins()
    {
        foreach (var departure in graph.LatestDeparture(to: "UKR", by: Day.Parse("2023-12-31"), from: "KOR"))
        {
            Console.WriteLine(departure);
        }

        var origins = graph.Origins("UKR");
        Console.WriteLine($"{origins.Count} parties; {origins.Completeness}");
        Assert.That(origins, Is.Not.Empty);
    }

    [Test]
    public void Destinations()
    {
        var page = graph.Ask(new DestinationQuestion { From = ["KOR"], Inferred = true, Skip = 1, Top = 2 });
        Console.WriteLine($"{page.Count} of {page.Total}; {page.Completeness}");

        var documented = graph.Destinations("KOR");
        Assert.That(documented, Is.Not.Empty);
    }

    [Test]
    public void RouteSubgraph()
    {
        var subgraph = graph.RouteSubgraph("KOR", "UKR");
        Console.WriteLine($"{subgraph.Legs.Count} legs, {subgraph.Parties.Count} parties; {subgraph.Completeness}");
        Assert.That(subgraph.Legs, Is.Not.Empty);
    }

    [Test]
    public void FewestLegs()
    {
        var fewest = graph.FewestLegs("KOR", "UKR");
        Console.WriteLine($"{fewest.Legs} legs: {fewest.Count} routes; {fewest.Completeness}");
        Assert.That(fewest.Legs, Is.EqualTo(2));
    }

    [Test]
    public void Fastest()
    {
        var fastest = graph.Fastest("KOR", "UKR");
        Console.WriteLine($"{fastest.Least} to {fastest.Most} days: {fastest.Witness}");
        Assert.That(fastest.Least, Is.EqualTo(0));
    }
}
