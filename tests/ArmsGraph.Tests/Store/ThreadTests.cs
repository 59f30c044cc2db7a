using System.Text;
using ArmsGraph.Json;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Routes;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store;

public sealed class ThreadTests
{
    private const int Threads = 8;
    private const int Rounds = 40;

    /// <summary>Every kind of question, each as the text of its answer.</summary>
    private static readonly Func<TransferGraph, string>[] Questions =
    [
        graph => string.Join('\n', graph.Routes("KOR", "UKR")),
        graph => string.Join('\n', graph.Ask(new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = true })),
        graph => $"{graph.Reaches("KOR", "UKR").Witness}",
        graph => string.Join('\n', graph.RoutesAround("KOR")),
        graph => string.Join('\n', graph.Routes("KOR", "UKR").SelectMany(graph.RestrictionsOn)),
        graph => $"{graph.PolicyAt("KOR", "UKR").Rules}",
        graph => $"{graph.Consent("leopard-2", "POL", "UKR").Steps}",
        graph => string.Join('\n', graph.Substitutions("KOR", "UKR")),
        graph => $"{graph.Explain(graph.FindFact("shells"))}",
        graph => string.Join('\n', graph.Conflicts().Select(conflict => $"{conflict.Fact} {conflict.Tensions}")),
        graph => $"{graph.About("Stoltenberg").Claims}",
        graph => string.Join('\n', graph.WithStageAtLeast(Stage.Pledged).Legs),
        graph => $"{graph.AsQuikGraph().VertexCount} {graph.AsQuikGraph().EdgeCount}",
        graph => graph.Find("south korea").Id.Text,
        Saved,
    ];

    [Test]
    public void Many_threads_get_the_answers_that_one_gets()
    {
        var expected = Questions.Select(question => question(Fresh())).ToArray();
        var shared = Fresh();
        using var start = new Barrier(Threads);
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        var threads = Enumerable.Range(0, Threads).Select(seed => new Thread(() => Ask(shared, expected, seed, start, wrong))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.That(wrong, Is.Empty);
    }

    /// <summary>A graph of its own, so that what is made on first use is made by many at once.</summary>
    private static TransferGraph Fresh()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Saved(TransferGraph.Seeds)));
        return TransferGraph.Load(stream);
    }

    private static string Saved(TransferGraph graph)
    {
        using var stream = new MemoryStream();
        graph.SaveJson(stream, GraphFormat.Facts);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Ask(TransferGraph graph, string[] expected, int seed, Barrier start, System.Collections.Concurrent.ConcurrentBag<string> wrong)
    {
        start.SignalAndWait();
        for (var i = 0; i < Rounds * Questions.Length / 2; i++)
        {
            var question = ((i * 7) + (seed * 3)) % Questions.Length;
            try
            {
                if (Questions[question](graph) is var answer && answer != expected[question])
                {
                    wrong.Add($"question {question}: {answer}");
                }
            }
            catch (Exception thrown)
            {
                wrong.Add($"question {question}: {thrown}");
            }
        }
    }
}
