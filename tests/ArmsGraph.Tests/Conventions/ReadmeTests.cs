using System.Text;
using ArmsGraph.Query;
using NUnit.Framework;

namespace ArmsGraph.Tests.Conventions;

/// <summary>The README's code is the code below, run; its file is read; its length is kept.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Shared.Root, "README.md"));

    [Test]
    public void Its_code_is_run_here_to_the_letter()
    {
        var source = File.ReadAllText(Path.Combine(Shared.Root, "tests", "ArmsGraph.Tests", "Conventions", "ReadmeTests.cs"));
        var run = source[(source.LastIndexOf("// <readme>", StringComparison.Ordinal) + 12)..source.LastIndexOf("// </readme>", StringComparison.Ordinal)];
        Assert.That(Lines(run), Is.EqualTo(Lines(Block("csharp")).Where(line => line != "using ArmsGraph;")));
    }

    [Test]
    public void Its_code_does_what_it_says()
    {
        var folder = Directory.CreateTempSubdirectory();
        var (console, there) = (new StringWriter(), Directory.GetCurrentDirectory());
        var before = System.Console.Out;
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            System.Console.SetOut(console);
            Code();
            Assert.That(TransferGraph.Load("graph.json").Claims, Is.EqualTo(TransferGraph.Seeds.Claims));
        }
        finally
        {
            System.Console.SetOut(before);
            Directory.SetCurrentDirectory(there);
            folder.Delete(recursive: true);
        }

        Assert.That(console.ToString(), Does.StartWith("KOR -> USA -> UKR  100,000 artillery ammunition  documented plan (proposed, intended)"));
        Assert.That(Lines(console.ToString())[^1], Is.EqualTo("Granted"));
    }

    [Test]
    public void Its_fact_document_is_read_and_its_routes_are_as_drawn()
    {
        var graph = TransferGraph.Load(new MemoryStream(Encoding.UTF8.GetBytes(Block("json"))), "mine.json");
        var route = graph.Routes("CZE", "UKR").Single();
        Assert.That(route.Kind, Is.EqualTo(RouteKind.Documented));
        Assert.That(route.Parties.Select(p => p.Text), Is.EqualTo(new[] { "CZE", "POL", "UKR" }));
        Assert.That(route.Legs[0].Waypoints.Single().Party.Text, Is.EqualTo("SVK"));
    }

    [Test]
    public void Its_first_screen_shows_what_the_tool_prints()
    {
        var shown = Readme[Readme.IndexOf("KOR -> USA -> UKR", StringComparison.Ordinal)..];
        foreach (var line in TransferGraph.Seeds.Routes("KOR", "UKR")[0].Legs.Select(leg => leg.ToString()))
        {
            Assert.That(shown, Does.Contain(line));
        }

        var lines = Readme.Split('\n');
        Assert.That(lines, Has.Length.LessThanOrEqualTo(151));
        Assert.That(lines.Take(30), Has.Some.Contains("dotnet run --project"));
    }

    private static void Code()
    {
        // <readme>
        var graph = TransferGraph.Seeds;                               // or TransferGraph.Load("facts/"): files, folders, JSON lines

        foreach (var route in graph.Routes(from: "KOR", to: "UKR"))    // codes or names
            Console.WriteLine(route);                                  // KOR -> USA -> UKR  100,000 artillery ammunition  documented plan (proposed, intended)

        foreach (var finding in graph.RoutesAround(issuer: "KOR"))
            Console.WriteLine(graph.Explain(finding));                 // which rule, which route, whose consent, who says so

        Console.WriteLine(graph.Consent("leopard-2", holder: "NOR", recipient: "UKR").Status);

        graph.SaveJson("graph.json");
        // </readme>
    }

    private static string Block(string language)
    {
        var start = Readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
