using System.CommandLine;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Cli.Commands;

/// <summary>Over how few legs can goods of one party have reached another?</summary>
internal sealed class FewestCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where routes start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly AskOptions _ask;

    public FewestCommand(Terminal terminal)
        : base("fewest", "The routes of the fewest legs from one party to another.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new FewestLegsQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!], Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, Fewest = answer.Legs, Routes = answer.ToArray() },
            output =>
            {
                foreach (var route in answer)
                {
                    RouteText.Write(output, route, "");
                    output.WriteLine();
                }

                var fewest = answer.Legs is { } legs ? $" of {RouteText.Count(legs, "leg")}, the fewest" : "";
                output.WriteLine($"{RouteText.Count(answer.Count, "route")}{fewest}; {answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
