using System.CommandLine;
using ArmsGraph.Query.Flow;

namespace ArmsGraph.Cli.Commands;

/// <summary>Which deliveries make up for what their recipient gave away?</summary>
internal sealed class SubstitutionsCommand : Verb
{
    private readonly Argument<string> _from = new("A") { Description = "Who supplies the middle party: code or name." };
    private readonly Argument<string> _to = new("C") { Description = "Who receives from the middle party." };
    private readonly AskOptions _ask;

    public SubstitutionsCommand(Terminal terminal)
        : base("substitutions", "Deliveries from A that make up for what their recipient gave to C. Never a custody route.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new SubstitutionQuestion { From = parsed.GetValue(_from)!, To = parsed.GetValue(_to)! }, parsed);
        var all = Graph(parsed).Ask(question);
        var kept = all.Take(_ask.Top(parsed)).ToArray();
        return Answer(parsed, new { Question = question, Complete = kept.Length == all.Count, Substitutions = kept }, output =>
        {
            foreach (var substitution in kept)
            {
                output.WriteLine(substitution);
                RouteText.List(output, "    in", substitution.Inbound);
                RouteText.List(output, "    out", substitution.Outbound);
                RouteText.List(output, "    cites", substitution.Sources);
                RouteText.List(output, "    denied by", substitution.Denials);
            }

            output.WriteLine($"{RouteText.Count(kept.Length, "substitution")}{(kept.Length < all.Count ? FormattableString.Invariant($" of {all.Count}") : "")}; {(question.Inferred ? "inferred pairs too" : "declared only")}");
        });
    }
}
