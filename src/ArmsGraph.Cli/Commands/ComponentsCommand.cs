using System.CommandLine;
using ArmsGraph.Model;
using ArmsGraph.Query.Consent;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Which components are inside a system, and whose consent do they take?</summary>
internal sealed class ComponentsCommand : Verb
{
    private readonly Argument<string> _system = new("SYSTEM") { Description = "The system: id or name." };
    private readonly Argument<string> _destination = new("DESTINATION") { Description = "To whom it would go: code or name." };
    private readonly Option<string?> _holder = new("--holder") { Description = "Who would pass it on: code or name; the state of its first maker if left out.", HelpName = "PARTY" };
    private readonly AskOptions _ask;

    public ComponentsCommand(Terminal terminal)
        : base("components", "Components of a system at any depth, who makes them, and what became of the consents that they take.", terminal)
    {
        Arguments.Add(_system);
        Arguments.Add(_destination);
        Options.Add(_holder);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = new ExposureQuestion
        {
            System = parsed.GetValue(_system)!, Destination = parsed.GetValue(_destination)!, Holder = parsed.GetValue(_holder), During = _ask.During(parsed),
        };
        var answer = _ask.Claims(Graph(parsed), parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, answer.System, answer.Holder, answer.Destination, answer.Status, Components = answer.ToArray() },
            output =>
            {
                foreach (var component in answer)
                {
                    var indent = new string(' ', 4 * (component.Depth - 1));
                    output.WriteLine($"{indent}{component}{(component.Fact is { } fact ? $"  ({fact})" : "")}");
                    RouteText.List(output, $"{indent}    cites", component.Sources);
                    RouteText.List<SourceId>(output, $"{indent}    declared by", component.Declared is { } source ? [source] : []);
                    ConsentCommand.Write(output, new ConsentChain(component.Consents), $"{indent}    ");
                }

                var consent = answer.Status is { } status ? $"weakest consent {Words.Of(status)}" : answer.Holder is null ? "no maker of the system is known, so nobody is asked" : "no consent of a maker of components is known to be asked for";
                output.WriteLine($"{RouteText.Count(answer.Count, "component")} of {answer.System}; {consent}; {answer.Completeness}; asked: from {answer.Holder?.Text ?? "nobody known"} to {answer.Destination}");
            });
    }
}
