using System.CommandLine;
using ArmsGraph.Query.Reach;

namespace ArmsGraph.Cli.Commands;

/// <summary>Which parties can goods of one have reached?</summary>
internal sealed class DestinationsCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Option<int?> _skip = TypedOption.Count("--skip", 0, "How many parties to leave out, the first reached first");
    private readonly AskOptions _ask;

    public DestinationsCommand(Terminal terminal)
        : base("destinations", "The parties that goods of one party can have reached, the first reached first.", terminal)
    {
        Arguments.Add(_from);
        Options.Add(_skip);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new DestinationQuestion { From = [parsed.GetValue(_from)!], Skip = parsed.GetValue(_skip) ?? 0, Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return DatedText.Answer(
            (json, text) => Answer(parsed, json, text), question, answer.Completeness, [.. answer.Select(arrival => (arrival, answer.Witness(arrival, Terminal.Cancellation)))], inFull: false);
    }
}
