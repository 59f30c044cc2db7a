using System.CommandLine;
using ArmsGraph.Query.Reach;

namespace ArmsGraph.Cli.Commands;

/// <summary>Whose goods can have reached a party?</summary>
internal sealed class OriginsCommand : Verb
{
    private readonly Argument<string> _to = new("TO") { Description = "Where goods have come: code or name." };
    private readonly Option<int?> _skip = TypedOption.Count("--skip", 0, "How many parties to leave out, the last to dispatch first");
    private readonly AskOptions _ask;

    public OriginsCommand(Terminal terminal)
        : base("origins", "The parties whose goods can have reached one, each with its last dispatch.", terminal)
    {
        Arguments.Add(_to);
        Options.Add(_skip);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new DepartureQuestion { To = [parsed.GetValue(_to)!], Skip = parsed.GetValue(_skip) ?? 0, Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return DatedText.Answer(
            (json, text) => Answer(parsed, json, text), question, answer.Completeness, [.. answer.Select(departure => (departure, answer.Witness(departure)))], inFull: false);
    }
}
