using System.CommandLine;
using ArmsGraph.Query.Policy;

namespace ArmsGraph.Cli.Commands;

/// <summary>What of an issuer's rules changed when?</summary>
internal sealed class HistoryCommand : Verb
{
    private readonly Argument<string> _issuer = new("ISSUER") { Description = "Whose rules: code or name." };
    private readonly AskOptions _ask;

    public HistoryCommand(Terminal terminal)
        : base("history", "What of an issuer's rules changed when, and when each was in force as far as can be said.", terminal)
    {
        Arguments.Add(_issuer);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = new HistoryQuestion { Issuer = parsed.GetValue(_issuer)!, During = _ask.During(parsed) };
        var answer = _ask.Claims(Graph(parsed), parsed).Ask(question, Terminal.Cancellation);
        return Answer(parsed, new { Question = question, Complete = answer.Completeness.IsComplete, answer.Issuer, answer.Events, answer.Rules }, output =>
        {
            foreach (var happened in answer.Events)
            {
                output.WriteLine(happened);
                RouteText.List(output, "    cites", happened.Sources);
                RouteText.List(output, "    denied by", happened.Denials);
            }

            foreach (var rule in answer.Rules)
            {
                output.WriteLine();
                output.WriteLine($"rule {rule.Restriction}{(rule.Instruments.Count == 0 ? "" : $" ({rule.Instruments})")}{(rule.Text is null ? "" : $": {rule.Text}")}");
                RouteText.List(output, "    in force", rule.InForce);
                RouteText.List(output, "    cites", rule.Sources);
            }

            output.WriteLine();
            output.WriteLine($"{RouteText.Count(answer.Events.Count, "event")} of {RouteText.Count(answer.Rules.Count, "rule")} of {answer.Issuer}; {answer.Completeness}; asked: {question.During?.Text ?? "any time"}");
        });
    }
}
