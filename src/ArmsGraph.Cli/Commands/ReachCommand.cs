using System.CommandLine;
using ArmsGraph.Query.Reach;

namespace ArmsGraph.Cli.Commands;

/// <summary>Can arms of one party have reached another at all?</summary>
internal sealed class ReachCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they may have come." };
    private readonly AskOptions _ask;

    public ReachCommand(Terminal terminal)
        : base("reach", "Whether goods of one party can have reached another, over any number of legs, and a route that shows it.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new ReachQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!] }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.Reachability, answer.Witness },
            output =>
            {
                output.WriteLine(answer.Reachability switch
                {
                    Reachability.Certain => "order certain: this route holds under all dates",
                    Reachability.Possible => "order possible: the dates allow this route and do not prove it",
                    _ => "none found",
                });
                if (answer.Witness is { } route)
                {
                    RouteText.Write(output, route, "");
                }

                output.WriteLine();
                output.WriteLine($"{answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
