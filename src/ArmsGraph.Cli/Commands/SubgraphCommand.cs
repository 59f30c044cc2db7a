using System.CommandLine;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Cli.Commands;

/// <summary>Which legs lie on some way from one party to another?</summary>
internal sealed class SubgraphCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where ways start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly AskOptions _ask;

    public SubgraphCommand(Terminal terminal)
        : base("subgraph", "Every leg that lies on some way from one party to another, over any number of legs.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new SubgraphQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!] }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.Legs, answer.Parties, answer.Sources, answer.Denials },
            output =>
            {
                foreach (var leg in answer.Legs)
                {
                    output.WriteLine(leg);
                }

                RouteText.List(output, "    cites", answer.Sources);
                RouteText.List(output, "    denied by", answer.Denials);
                output.WriteLine();
                output.WriteLine($"{RouteText.Count(answer.Legs.Count, "leg")}, {RouteText.Count(answer.Parties.Count, "party", "parties")}; {answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
