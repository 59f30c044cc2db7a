using System.CommandLine;
using ArmsGraph.Query.Policy;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>What do an issuer's rules say of transfers to a target?</summary>
internal sealed class PolicyCommand : Verb
{
    private readonly Argument<string> _issuer = new("ISSUER") { Description = "Whose rules: code or name." };
    private readonly Argument<string> _target = new("TARGET") { Description = "The recipient." };
    private readonly AskOptions _ask;

    public PolicyCommand(Terminal terminal)
        : base("policy", "What an issuer's rules say of transfers to a target, rule by rule.", terminal)
    {
        Arguments.Add(_issuer);
        Arguments.Add(_target);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = new PolicyQuestion { Issuer = parsed.GetValue(_issuer)!, Target = parsed.GetValue(_target)!, Goods = _ask.Goods(parsed), During = _ask.During(parsed) };
        var answer = _ask.Claims(Graph(parsed), parsed).Ask(question);
        return Answer(
            parsed,
            new { Question = question, Complete = true, answer.Issuer, answer.Target, answer.Standing, answer.Rules },
            output =>
            {
                output.WriteLine($"{answer.Issuer} -> {answer.Target}: {Words.Of(answer.Standing)}");
                foreach (var rule in answer.Rules)
                {
                    output.WriteLine($"{Words.Of(rule.Standing)}  {rule.Restriction}{(rule.Instruments.Count == 0 ? "" : $"  ({rule.Instruments})")}");
                    RouteText.List(output, "    because", rule.Because);
                    RouteText.List(output, "    cites", rule.Sources);
                }
            });
    }
}
