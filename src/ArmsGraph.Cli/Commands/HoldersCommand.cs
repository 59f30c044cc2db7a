using System.CommandLine;
using ArmsGraph.Query.Consent;

namespace ArmsGraph.Cli.Commands;

/// <summary>Who has a system?</summary>
internal sealed class HoldersCommand : Verb
{
    private readonly Argument<string> _system = new("SYSTEM") { Description = "A system or category: id or name." };
    private readonly AskOptions _ask;

    public HoldersCommand(Terminal terminal)
        : base("holders", "Who has a system, by what is said of holders and by what arrived.", terminal)
    {
        Arguments.Add(_system);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = new HoldersQuestion { System = parsed.GetValue(_system)!, During = _ask.During(parsed) };
        var answer = _ask.Claims(Graph(parsed), parsed).Ask(question, Terminal.Cancellation);
        return Answer(parsed, new { Question = question, Complete = answer.Completeness.IsComplete, answer.System, Holders = answer.ToArray() }, output =>
        {
            foreach (var holder in answer)
            {
                output.WriteLine(holder);
                RouteText.List(output, "    cites", holder.Sources);
                RouteText.List(output, "    denied by", holder.Denials);
            }

            output.WriteLine($"{RouteText.Count(answer.Count, "holder")} of {answer.System}; {answer.Completeness}; asked: holdings and transfers at least in delivery, {question.During?.Text ?? "any time"}");
        });
    }
}
