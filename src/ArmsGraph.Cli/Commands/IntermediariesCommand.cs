using System.CommandLine;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Cli.Commands;

/// <summary>Through whom do goods of one party reach another?</summary>
internal sealed class IntermediariesCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where routes start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly Option<bool> _mandatory = new("--mandatory") { Description = "Only those without which nothing reaches; no shares." };
    private readonly AskOptions _ask;

    public IntermediariesCommand(Terminal terminal)
        : base("intermediaries", "The parties on routes from one party to another, with their roles; those without which nothing reaches are marked.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        Options.Add(_mandatory);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new IntermediaryQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!], MandatoryOnly = parsed.GetValue(_mandatory) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        var kept = answer.Take(_ask.Top(parsed)).ToArray();
        return Answer(
            parsed,
            new
            {
                Question = question, Complete = answer.Completeness.IsComplete && kept.Length == answer.Count, Truncated = answer.Completeness.Reasons, answer.FewestLegs, Intermediaries = kept, answer.Witness,
            },
            output =>
            {
                foreach (var party in kept)
                {
                    output.WriteLine(party);
                    RouteText.List(output, "    stands on", party.Transfers);
                }

                if (answer.Witness is { } witness)
                {
                    output.WriteLine($"{(answer.Count == 0 ? "" : "\n")}one of the routes:");
                    RouteText.Write(output, witness, "");
                }

                var count = $"{RouteText.Count(kept.Length, question.MandatoryOnly ? "mandatory party" : "intermediate party", question.MandatoryOnly ? "mandatory parties" : "intermediate parties")}{(kept.Length < answer.Count ? FormattableString.Invariant($" of {answer.Count}") : "")}";
                output.WriteLine($"{(answer.Witness is null ? "no route" : $"\n{count}")}; {answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
