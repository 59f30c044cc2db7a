using System.CommandLine;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Cli.Commands;

/// <summary>By which routes did arms go, or could they have gone?</summary>
internal sealed class RoutesCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where routes start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly AskOptions _ask;

    public RoutesCommand(Terminal terminal)
        : base("routes", "Routes from one party to another, the best first.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(
            new RouteQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!], MaxLegs = _ask.MaxLegs(parsed), Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, Routes = answer.ToArray() },
            output =>
            {
                foreach (var route in answer)
                {
                    RouteText.Write(output, route, "");
                    output.WriteLine();
                }

                output.WriteLine($"{RouteText.Count(answer.Count, "route")}; {answer.Completeness}; asked: {RouteText.Scope(question, question.MaxLegs)}");
            });
    }
}
