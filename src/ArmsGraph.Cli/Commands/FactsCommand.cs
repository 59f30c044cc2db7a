using System.CommandLine;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Cli.Commands;

/// <summary>Lists the facts of a graph.</summary>
internal sealed class FactsCommand : Verb
{
    private readonly Option<string?> _type = new("--type") { Description = "Only facts of this type.", HelpName = "TYPE" };
    private readonly Option<string?> _party = new("--party") { Description = "Only facts that name this party: code or name.", HelpName = "PARTY" };

    public FactsCommand(Terminal terminal)
        : base("facts", "The facts of the graph, a line each, by id.", terminal)
    {
        _type.AcceptOnlyFromAmong([.. TransferGraph.FactTypes]);
        Options.Add(_type);
        Options.Add(_party);
    }

    protected override int Run(ParseResult parsed)
    {
        var graph = Graph(parsed);
        var type = parsed.GetValue(_type);
        var claims = parsed.GetValue(_party) is { } name ? graph.About(graph.FindParty(name).Id.Text).Claims.AsEnumerable() : graph.Picked;
        var listed = claims.Where(claim => type is null || claim.Fact.Kind == type).OrderBy(claim => claim.Fact.Id.Text, StringComparer.Ordinal).ToArray();
        return Answer(parsed, new { Complete = true, Facts = listed }, output =>
        {
            foreach (var claim in listed)
            {
                output.WriteLine(FactText.Line(claim));
            }

            output.WriteLine(RouteText.Count(listed.Length, "fact"));
        });
    }
}
