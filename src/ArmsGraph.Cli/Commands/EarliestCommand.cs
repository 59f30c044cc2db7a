using System.CommandLine;
using ArmsGraph.Query.Reach;

namespace ArmsGraph.Cli.Commands;

/// <summary>When can goods of a party have come to another, or to all others, at the earliest?</summary>
internal sealed class EarliestCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string?> _to = new("TO") { Description = "Where they may have come; every other party if left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly AskOptions _ask;

    public EarliestCommand(Terminal terminal)
        : base("earliest", "When goods of one party can have come to another at the earliest, over any number of legs.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var to = parsed.GetValue(_to);
        var question = _ask.Fill(new ArrivalQuestion { From = [parsed.GetValue(_from)!], To = to is null ? [] : [to] }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        var kept = answer.Take(_ask.Top(parsed)).Select(arrival => (arrival, answer.Witness(arrival, Terminal.Cancellation))).ToArray();
        return DatedText.Answer((json, text) => Answer(parsed, json, text), question, DatedText.Shown(answer.Completeness, kept.Length, answer.Count), kept, inFull: to is not null);
    }
}
