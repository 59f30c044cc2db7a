using System.CommandLine;
using ArmsGraph.Model;

namespace ArmsGraph.Cli.Commands;

/// <summary>Where are the claims on a fact in tension?</summary>
internal sealed class ConflictsCommand : Verb
{
    private readonly Argument<string?> _fact = new("FACT-ID") { Description = "One fact; without it, all whose claims are in tension.", Arity = ArgumentArity.ZeroOrOne };
    private readonly AskOptions _ask;

    public ConflictsCommand(Terminal terminal)
        : base("conflicts", "Where claims on one fact are in tension.", terminal)
    {
        Arguments.Add(_fact);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var graph = _ask.View(Graph(parsed), parsed);
        var conflicts = parsed.GetValue(_fact) is { } id ? [graph.Conflicts(new FactId(id))] : graph.Conflicts().ToArray();
        return Answer(parsed, new { Complete = true, Conflicts = conflicts }, output =>
        {
            foreach (var fact in conflicts)
            {
                output.WriteLine($"{fact.Fact}  {fact.Kind}{(fact.Any ? "" : "  no tension")}");
                foreach (var tension in fact.Tensions)
                {
                    foreach (var version in tension.Versions)
                    {
                        output.WriteLine($"    {tension.Field}: {version.Value}  cited by {version.Claims}");
                    }
                }

                RouteText.List(output, "    affirmed by", fact.Affirmed);
                RouteText.List(output, "    denied by", fact.Denied);
            }

            output.WriteLine($"{RouteText.Count(conflicts.Count(c => c.Any), "fact")} in tension");
        });
    }
}
