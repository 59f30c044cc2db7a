using System.CommandLine;
using ArmsGraph.Query.Flow;

namespace ArmsGraph.Cli.Commands;

/// <summary>How many of one party's goods reached another?</summary>
internal sealed class BoundsCommand : Verb
{
    private readonly Argument<string> _from = new("FROM") { Description = "Where goods start: code or name." };
    private readonly Argument<string> _to = new("TO") { Description = "Where they end." };
    private readonly AskOptions _ask;

    public BoundsCommand(Terminal terminal)
        : base("bounds", "How many items of one party's goods reached another: what is documented as delivered, and the most that can have come.", terminal)
    {
        Arguments.Add(_from);
        Arguments.Add(_to);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new BoundsQuestion { From = [parsed.GetValue(_from)!], To = [parsed.GetValue(_to)!] }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new
            {
                Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.Documented, answer.Possible, UpperBoundOnly = answer.IsUpperBoundOnly, answer.Chains, answer.Binding, answer.Unbounded, answer.OtherUnits,
            },
            output =>
            {
                output.WriteLine(FormattableString.Invariant($"at least {answer.Documented:#,##0.########} documented as delivered"));
                RouteText.List(output, "    by", answer.Chains);
                output.WriteLine(answer.Possible is { } possible
                    ? FormattableString.Invariant($"at most {possible:#,##0.########} possible{(answer.IsUpperBoundOnly ? ", an upper bound: windows are wider than a day, or goods are named more or less widely" : "")}")
                    : "no upper bound: some legs do not say how many");
                RouteText.List(output, "    bound by", answer.Binding);
                RouteText.List(output, "    unbounded by", answer.Unbounded);
                RouteText.List(output, "in other units, not added", answer.OtherUnits);
                output.WriteLine($"{answer.Completeness}; asked: {RouteText.Scope(question)}");
            });
    }
}
