using System.CommandLine;
using ArmsGraph.Query.Flow;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Whose goods did a party receive, under a convention?</summary>
internal sealed class AttributeCommand : Verb
{
    private readonly Argument<string> _party = new("PARTY") { Description = "Who received: code or name." };
    private readonly Option<Convention?> _convention = TypedOption.Word("--convention", Convention.Proportional, "The rule of accounting by which goods are told apart");
    private readonly AskOptions _ask;

    public AttributeCommand(Terminal terminal)
        : base("attribute", "An estimate of whose goods a party received, under a convention of accounting; no source says so.", terminal)
    {
        Arguments.Add(_party);
        Options.Add(_convention);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new AttributionQuestion { Party = parsed.GetValue(_party)!, Convention = parsed.GetValue(_convention) ?? Convention.Proportional }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        var kept = answer.Take(_ask.Top(parsed)).ToArray();
        return Answer(
            parsed,
            new
            {
                Question = question, Complete = answer.Completeness.IsComplete && kept.Length == answer.Count, Truncated = answer.Completeness.Reasons, Estimate = true, Attributions = kept, answer.Assumptions, answer.Received,
            },
            output =>
            {
                RouteText.List(output, "assumes", answer.Assumptions);
                foreach (var part in kept)
                {
                    output.WriteLine(part);
                }

                RouteText.List(output, "received", answer.Received);
                output.WriteLine($"{RouteText.Count(kept.Length, "origin")}, estimated by the convention {Words.Of(question.Convention)}; {answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
