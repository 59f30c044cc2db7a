using System.CommandLine;
using ArmsGraph.Query.Flow;

namespace ArmsGraph.Cli.Commands;

/// <summary>What is the least that must be missing for nothing to reach?</summary>
internal sealed class BlockCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly Option<bool> _transfers = new("--transfers") { Description = "The least transfers; so if left out." };
    private readonly Option<bool> _parties = new("--parties") { Description = "The least parties between." };
    private readonly AskOptions _ask;

    public BlockCommand(Terminal terminal)
        : base("block", "The fewest transfers, or parties between, whose absence leaves no route. It speaks of what the facts hold; goods may go ways that no source reports.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        Options.Add(_transfers);
        Options.Add(_parties);
        _ask = new AskOptions(this);
        Validators.Add(result =>
        {
            if (result.GetValue(_transfers) && result.GetValue(_parties))
            {
                result.AddError("--transfers and --parties: expected one of them");
            }
        });
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(
            new BlockQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!], By = parsed.GetValue(_parties) ? BlockBy.Parties : BlockBy.Transfers }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new
            {
                Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, Exact = answer.IsExact, answer.Lower, answer.Best, answer.Transfers, answer.Parties, answer.Stops, answer.Unstoppable,
            },
            output =>
            {
                output.WriteLine(Summary(answer));
                var names = answer.Transfers.Select(t => t.Text).Concat(answer.Parties.Select(p => p.Text)).ToList();
                for (var i = 0; i < names.Count; i++)
                {
                    output.WriteLine(names[i]);
                    if (i < answer.Stops.Count)
                    {
                        output.WriteLine("    a route that it alone stops:");
                        RouteText.Write(output, answer.Stops[i], "    ");
                    }
                }

                if (answer.Unstoppable is { } route)
                {
                    RouteText.Write(output, route, "");
                }

                output.WriteLine($"\n{answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }

    private static string Summary(BlockAnswer answer)
    {
        var what = answer.Question.By == BlockBy.Transfers ? ("transfer", "transfers") : ("party", "parties");
        return answer switch
        {
            { Unstoppable: not null } => "no parties block: there is a route with no party between",
            { Best: 0 } => "nothing reaches as it is: there is nothing to block",
            { IsExact: true } => $"nothing reaches without {RouteText.Count(answer.Lower, what.Item1, what.Item2)}; no smaller set does it:",
            { Best: { } best } => FormattableString.Invariant($"at least {answer.Lower} needed; without these {best} nothing reaches:"),
            _ => FormattableString.Invariant($"at least {answer.Lower} needed; no set was found that blocks"),
        };
    }
}
