using System.Text;
using ArmsGraph.Json;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using NUnit.Framework;

namespace ArmsGraph.Tests.Store;

public sealed class ThreadTests
{
    private const int Threads = 8;
    private const int QuestionsOfEach = 10_000;

    /// <summary>Long questions are asked once for so many short ones.</summary>
    private const int ShortForLong = 100;

    /// <summary>Questions that are short on the seeds, each as the text of its answer.</summary>
    private static readonly Func<TransferGraph, string>[] Short =
    [
        graph => $"{graph.Reaches("KOR", "UKR").Reachability}",
        graph => $"{graph.Reaches("KOR", "POL").Reachability}",
        graph => string.Join(';', graph.EarliestArrival("KOR")),
        graph => string.Join(';', graph.Ask(new ArrivalQuestion { From = ["DEU"], Inferred = true })),
        graph => string.Join(';', graph.ReachTable("KOR", "USA", "DEU")),
        graph => Walked(graph, inferred: false),
        graph => Walked(graph, inferred: true),
        graph => $"{graph.PolicyAt("KOR", "UKR").Standing}",
        graph => $"{graph.Consent("leopard-2", "POL", "UKR").Status}",
        graph => string.Join(';', graph.Substitutions("KOR", "UKR")),
        graph => $"{graph.ClaimsOn(graph.FindFact("shells")).Count}",
        graph => graph.Find("south korea").Id.Text,
    ];

    private static readonly Func<TransferGraph, string>[] Long =
    [
        graph => string.Join('\n', graph.Routes("KOR", "UKR")),
        graph => string.Join('\n', graph.Ask(new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = true })),
        graph => $"{graph.Reaches("KOR", "UKR").Witness}",
        graph => string.Join('\n', graph.RoutesAround("KOR")),
        graph => string.Join('\n', graph.Routes("KOR", "UKR").SelectMany(graph.RestrictionsOn)),
        graph => $"{graph.WhyNot("KOR", "RUS").Completeness}",
        graph => string.Join(';', graph.Intermediaries("KOR", "UKR")),
        graph => $"{graph.MinTransfersToBlock("KOR", "UKR")}",
        graph => string.Join(';', graph.Totals()),
        graph => $"{graph.Explain(graph.FindFact("shells"))}",
        graph => string.Join('\n', graph.Conflicts().Select(conflict => $"{conflict.Fact} {conflict.Tensions}")),
        graph => $"{graph.About("Stoltenberg").Claims}",
        graph => string.Join('\n', graph.WithStageAtLeast(Stage.Pledged).Legs),
        graph => $"{graph.AsQuikGraph().VertexCount} {graph.AsQuikGraph().EdgeCount}",
        Saved,
    ];

    [Test]
    public void Many_threads_get_the_answers_that_one_gets()
    {
        string[][] expected = [[.. Short.Select(question => question(Fresh()))], [.. Long.Select(question => question(Fresh()))]];
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

    private static string Walked(TransferGraph graph, bool inferred)
    {
        var walk = graph.Walk(new RouteQuestion { From = ["KOR"], To = ["UKR"], Inferred = inferred });
        var legs = new StringBuilder();
        while (walk.MoveNext())
        {
            legs.AppendJoin(',', walk.Legs.ToArray()).Append(';');
        }

        return legs.ToString();
    }

    private static void Ask(TransferGraph graph, string[][] expected, int seed, Barrier start, System.Collections.Concurrent.ConcurrentBag<string> wrong)
    {
        start.SignalAndWait();
        for (var i = 0; i < QuestionsOfEach; i++)
        {
            var isLong = (i + seed) % ShortForLong == 0;
            var (questions, answers) = isLong ? (Long, expected[1]) : (Short, expected[0]);
            var question = ((isLong ? i / ShortForLong : i * 7) + (seed * 3)) % questions.Length;
            try
            {
                if (questions[question](graph) is var answer && answer != answers[question])
                {
                    wrong.Add($"{(isLong ? "long" : "short")} question {question}: {answer}");
                }
            }
            catch (Exception thrown)
            {
                wrong.Add($"question {question}: {thrown}");
            }
        }
    }
}
