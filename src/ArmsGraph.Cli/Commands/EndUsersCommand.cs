using System.CommandLine;
using ArmsGraph.Query.Explain;

namespace ArmsGraph.Cli.Commands;

/// <summary>Where do sources report later recipients that are not the declared end user?</summary>
internal sealed class EndUsersCommand : Verb
{
    private readonly Option<string?> _endUser = new("--end-user") { Description = "Only declarations of this end user: code or name.", HelpName = "PARTY" };
    private readonly AskOptions _ask;

    public EndUsersCommand(Terminal terminal)
        : base("end-users", "Declared end users beside other recipients that sources report later. Structure only.", terminal)
    {
        Options.Add(_endUser);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new EndUserQuestion { EndUser = parsed.GetValue(_endUser), Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, EndUserAnswer.Preamble, Found = answer.ToArray() },
            output =>
            {
                output.WriteLine(EndUserAnswer.Preamble);
                output.WriteLine();
                foreach (var found in answer)
                {
                    output.WriteLine($"{found.Transfer}: declared for {found.Declared} by {found.DeclaredBy}, reported at {found.Recipient}");
                    RouteText.List(output, "    declared in", found.Sources);
                    RouteText.List(output, "    assumes", found.Assumptions);
                    RouteText.List(output, "    denied by", found.Denials);
                    RouteText.Write(output, found.Route, "    ");
                    output.WriteLine();
                }

                output.WriteLine($"{RouteText.Count(answer.Count, "other recipient")}; {answer.Completeness}; asked: {RouteText.Scope(question, null)}");
            });
    }
}
