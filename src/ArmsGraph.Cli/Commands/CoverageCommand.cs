using System.CommandLine;
using ArmsGraph.Query.Absence;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>What could a source contain?</summary>
internal sealed class CoverageCommand : Verb
{
    private readonly Argument<string> _source = new("SOURCE") { Description = "The id of the source." };
    private readonly AskOptions _ask;

    public CoverageCommand(Terminal terminal)
        : base("coverage", "What a source could contain, so that its silence can be read.", terminal)
    {
        Arguments.Add(_source);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = new CoverageQuestion { Source = parsed.GetValue(_source)!, Goods = _ask.Goods(parsed), During = _ask.During(parsed) };
        var answer = _ask.Claims(Graph(parsed), parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, answer.Source, answer.Scope, answer.Covers, answer.Because, answer.Claims },
            output =>
            {
                output.WriteLine($"{answer.Source}: {Words.Of(answer.Scope)}{(answer.Scope == Query.Scope.Outside ? "; its silence says nothing" : "")}");
                RouteText.List(output, "    because", answer.Because);
                output.WriteLine($"{RouteText.Count(answer.Claims, "claim")} of it in view; asked: {question.Goods ?? "any goods"}, {question.During?.Text ?? "any time"}");
            });
    }
}
