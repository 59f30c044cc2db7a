using ArmsGraph.Claims;
using ArmsGraph.Query;
using ArmsGraph.Query.Absence;
using ArmsGraph.Query.Reach;
using ArmsGraph.Query.Routes;
using CsCheck;
using NUnit.Framework;

namespace ArmsGraph.Tests.Query.Absence;

/// <summary>Every relaxation by hand, on random graphs: the answer is the first that helps, and needs all that it names.</summary>
public sealed class WhyNotOracleTests
{
    private static readonly (Relaxation What, Func<Try, Try> Apply)[] Ladder =
    [
        (Relaxation.Inferred, t => t with { Question = t.Question with { Inferred = true } }),
        (Relaxation.Order, t => t with { Question = t.Question with { Order = ArmsGraph.Time.Order.Possible } }),
        (Relaxation.MinLag, t => t with { Question = t.Question with { MinLag = 0 } }),
        (Relaxation.Dates, t => t with { IsUndated = true }),
        (Relaxation.Continuity, t => t with { Question = t.Question with { Continuity = Continuity.None } }),
        (Relaxation.StageFloor, t => t with { Question = t.Question with { StageFloor = ArmsGraph.Model.Facts.Stage.Proposed } }),
        (Relaxation.Resolution, t => t with { Question = t.Question with { Resolution = Resolution.All } }),
        (Relaxation.Cancelled, t => t with { Question = t.Question with { IncludeCancelled = true } }),
    ];

    private static readonly Gen<(RandomGraph Graph, RouteQuestion Question)> Asked =
        RandomGraph.Any.SelectMany(graph => RandomQuestion.About(graph), (graph, question) => (graph, question with { During = null }));

    [Test]
    public void The_first_relaxation_that_helps_is_named_and_nothing_that_is_not_needed() => Asked.Sample(
        (graph, question) => Fault(graph, question) is null,
        iter: 2_000,
        print: asked => $"{asked.Item1.Json}\n{asked.Item2}\n{Fault(asked.Item1, asked.Item2)}");

    private static string? Fault(RandomGraph random, RouteQuestion question)
    {
        var (dated, undated) = (Small.Load(random.Json), Small.Load(WithoutDates(random).Json));
        var asked = new Try(
            new WhyNotQuestion
            {
                From = question.From, To = question.To, Inferred = question.Inferred, Order = question.Order, Goods = question.Goods, Continuity = question.Continuity,
                MinLag = question.MinLag, IncludeCancelled = question.IncludeCancelled, StageFloor = question.StageFloor,
            },
            IsUndated: false);
        bool Reaches(Try t) => Asks(t.IsUndated ? undated : dated, t);
        bool With(params Relaxation[] relaxed) => Reaches(Ladder.Where(rung => relaxed.Contains(rung.What)).Aggregate(asked, (t, rung) => rung.Apply(t)));
        var answer = dated.Ask(asked.Question);
        var found = answer.Relaxed.Select(relaxed => relaxed.What).ToArray();
        var alone = Ladder.Where(rung => question.Inferred || rung.What != Relaxation.Continuity).Select(rung => rung.What).FirstOrDefault(what => With(what), (Relaxation)(-1));
        var all = Ladder.Select(rung => rung.What).ToArray();
        return answer.IsAnswered != With() ? "as asked"
            : answer.IsAnswered ? null
            : (int)alone >= 0 ? (found.SequenceEqual([alone]) ? null : $"first alone {alone}, found {string.Join(' ', found)}")
            : found.Length == 0 ? (With(all) ? "all together help" : null)
            : !found.Contains(Relaxation.Continuity) && found.Any(what => With([.. found.Where(other => other != what)])) ? $"more than needed: {string.Join(' ', found)}" // continuity is given up step by step, here at once
            : With(found) && found.Contains(Relaxation.Dates) == (answer.Route is null) ? null
            : "what is named does not help";
    }

    private static bool Asks(TransferGraph graph, Try t) => graph.Ask(new ReachQuestion
    {
        From = t.Question.From, To = t.Question.To, Inferred = t.Question.Inferred, Order = t.IsUndated ? ArmsGraph.Time.Order.Possible : t.Question.Order, Goods = t.Question.Goods,
        Continuity = t.Question.Continuity, MinLag = t.Question.MinLag, IncludeCancelled = t.Question.IncludeCancelled, StageFloor = t.Question.StageFloor, Resolution = t.Question.Resolution,
    }).Reachability != Reachability.None;

    private static RandomGraph WithoutDates(RandomGraph graph) => new()
    {
        Parties = graph.Parties, Goods = graph.Goods, Backfills = graph.Backfills,
        Transfers = [.. graph.Transfers.Select(t => new RandomTransfer
        {
            Id = t.Id, From = t.From, Via = t.Via, To = t.To, Lines = t.Lines, Date = Dating.None, OnlyAnnounced = t.OnlyAnnounced, LastLegDate = null, Origin = t.Origin,
            IsCancelled = t.IsCancelled, IsProposed = t.IsProposed, IsModernised = t.IsModernised, Continues = t.Continues,
        })],
    };

    private sealed record Try(WhyNotQuestion Question, bool IsUndated);
}
