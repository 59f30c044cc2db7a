using System.CommandLine;
using ArmsGraph.Query.Consent;
using ArmsGraph.Query.Policy;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Which routes lead indirectly to destinations that a rule covers directly?</summary>
internal sealed class AroundCommand : Verb
{
    private readonly Option<string?> _issuer = new("--issuer") { Description = "Only rules of this party: code or name.", HelpName = "PARTY" };
    private readonly AskOptions _ask;

    public AroundCommand(Terminal terminal)
        : base("around", "Indirect routes to destinations that a rule covers directly. Structure only.", terminal)
    {
        Options.Add(_issuer);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new AroundQuestion { Issuer = parsed.GetValue(_issuer), MaxLegs = _ask.MaxLegs(parsed), Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, Finding.Preamble, Findings = answer.ToArray() },
            output =>
            {
                output.WriteLine(Finding.Preamble);
                output.WriteLine();
                foreach (var finding in answer)
                {
                    Write(output, finding);
                }

                output.WriteLine($"{RouteText.Count(answer.Count, "finding")}; {answer.Completeness}; asked: {RouteText.Scope(question, question.MaxLegs)}");
            });
    }

    private static void Write(TextWriter output, Finding finding)
    {
        output.WriteLine($"{finding.Label}  rule {finding.Restriction} of {finding.Issuer}");
        output.WriteLine($"    restricted {Words.Of(finding.Restricted)}; reach {Words.Of(finding.Reach)}; consent {Words.Of(finding.Consent)}; basis {Words.Of(finding.Basis)}");
        RouteText.List(output, "    rule stated by", finding.Sources);
        RouteText.List(output, "    sources", finding.ReportedAs);
        RouteText.List(output, "    denied by", finding.Denials);
        RouteText.List(output, "    assumes", finding.Assumptions);
        ConsentCommand.Write(output, finding.ConsentChain, "    ");
        RouteText.Write(output, finding.Route, "    ");
        output.WriteLine();
    }
}
