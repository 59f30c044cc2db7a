using System.CommandLine;
using ArmsGraph.Query.Reach;
using ArmsGraph.Time;

namespace ArmsGraph.Cli.Commands;

/// <summary>When can goods have left at the latest to be at a party by a day?</summary>
internal sealed class LatestCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they have to be." };
    private readonly Option<Day?> _by = TypedOption.Read<Day?>("--by", "The day by whose end they have to be there; any time if left out.", "DATE", text => Day.TryParse(text, out var day) ? (day, null) : (null, $"\"{text}\" is no day; expected a day such as 2023-01-30"));
    private readonly AskOptions _ask;

    public LatestCommand(Terminal terminal)
        : base("latest", "When goods of one party can have left at the latest to be at another by a day, over any number of legs.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        Options.Add(_by);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new DepartureQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!], By = parsed.GetValue(_by), Top = _ask.Top(parsed) }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return DatedText.Answer(
            (json, text) => Answer(parsed, json, text), question, answer.Completeness, [.. answer.Select(departure => (departure, answer.Witness(departure)))], inFull: true);
    }
}
