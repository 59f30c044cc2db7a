using System.CommandLine;
using ArmsGraph.Query.Routes;

namespace ArmsGraph.Cli.Commands;

/// <summary>In how few days can goods of one party have reached another?</summary>
internal sealed class FastestCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they may have come." };
    private readonly AskOptions _ask;

    public FastestCommand(Terminal terminal)
        : base("fastest", "The fewest days from dispatch to arrival between two parties, and a route that shows it.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new FastestQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!] }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.Least, answer.Most, answer.Witness },
            output =>
            {
                output.WriteLine(answer.Least is { } least
                    ? FormattableString.Invariant($"days from dispatch to arrival: at least {least}; by this route {(answer.Most is { } most ? FormattableString.Invariant($"at most {most}") : "no known most, its dates are open")}")
                    : "none found");
                if (answer.Witness is { } route)
                {
                    RouteText.Write(output, route, "");
                }

                output.WriteLine();
                output.WriteLine($"{answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
