using System.CommandLine;
using ArmsGraph.Model;

namespace ArmsGraph.Cli.Commands;

/// <summary>Who claims a fact, where, how, and where that comes from?</summary>
internal sealed class ExplainCommand : Verb
{
    private readonly Argument<string> _fact = new("FACT-ID") { Description = "The fact: its full id, or the local part where that is unique." };
    private readonly Option<bool> _narrative = new("--narrative") { Description = "In plain sentences, each with its citation." };
    private readonly AskOptions _ask;

    public ExplainCommand(Terminal terminal)
        : base("explain", "Who claims a fact, where, how, and where that comes from. * marks the claim that answers stand on.", terminal)
    {
        Arguments.Add(_fact);
        Options.Add(_narrative);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var graph = _ask.View(Graph(parsed), parsed);
        var fact = graph.FindFact(parsed.GetValue(_fact)!);
        if (parsed.GetValue(_narrative))
        {
            var narrative = graph.Narrate(fact);
            return Answer(parsed, new { Fact = fact, Complete = true, narrative.Sentences }, output => output.WriteLine(narrative));
        }

        var explanation = graph.Explain(fact);
        return Answer(parsed, new { Fact = fact, Claims = graph.ClaimsOn(fact), Explanation = explanation }, output => output.WriteLine(explanation));
    }
}
