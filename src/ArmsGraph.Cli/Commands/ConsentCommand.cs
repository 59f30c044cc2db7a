using System.CommandLine;
using ArmsGraph.Query.Consent;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>Whose consent does it take for a holder to pass goods on?</summary>
internal sealed class ConsentCommand : Verb
{
    private readonly Argument<string> _goods = new("GOODS") { Description = "A system or category: id or name." };
    private readonly Argument<string> _holder = new("HOLDER") { Description = "Who would pass them on: code or name." };
    private readonly Argument<string> _recipient = new("RECIPIENT") { Description = "To whom." };
    private readonly AskOptions _ask;

    public ConsentCommand(Terminal terminal)
        : base("consent", "Whose consent it takes to pass goods on, and what became of it.", terminal)
    {
        Arguments.Add(_goods);
        Arguments.Add(_holder);
        Arguments.Add(_recipient);
        _ask = new AskOptions(this);
    }

    public static void Write(TextWriter output, ConsentChain chain, string indent)
    {
        foreach (var step in chain.Steps)
        {
            output.WriteLine($"{indent}{step}");
            RouteText.List(output, $"{indent}    cites", step.Sources);
        }
    }

    protected override int Run(ParseResult parsed)
    {
        var question = new ConsentQuestion
        {
            Goods = parsed.GetValue(_goods)!, Holder = parsed.GetValue(_holder)!, Recipient = parsed.GetValue(_recipient)!, During = _ask.During(parsed),
        };
        var chain = _ask.Claims(Graph(parsed), parsed).Ask(question);
        return Answer(parsed, new { Question = question, Complete = true, chain.Status, chain.Hedge, chain.Steps }, output =>
        {
            output.WriteLine($"consent {Words.Of(chain.Status)}{(chain.Hedge == Model.Facts.Hedge.Stated ? "" : $", {Words.Of(chain.Hedge)}")}");
            Write(output, chain, "");
        });
    }
}
