using System.CommandLine;
using ArmsGraph.Query.Flow;

namespace ArmsGraph.Cli.Commands;

/// <summary>What did a party pay for?</summary>
internal sealed class PaidByCommand : Verb
{
    private readonly Argument<string> _party = new("PARTY") { Description = "Who pays: code or name." };
    private readonly AskOptions _ask;

    public PaidByCommand(Terminal terminal)
        : base("paid-by", "The transfers that a party is said to pay for, and what they are worth, by currency.", terminal)
    {
        Arguments.Add(_party);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(new PaidByQuestion { Party = parsed.GetValue(_party)! }, parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete, Truncated = answer.Completeness.Reasons, answer.Transfers, answer.Money, answer.Unvalued, answer.Shared, answer.Items, answer.Sources, answer.Denials },
            output =>
            {
                RouteText.List(output, "worth", answer.Money);
                RouteText.List(output, "value not stated", answer.Unvalued);
                RouteText.List(output, "others pay too, or perhaps not paid by it", answer.Shared);
                foreach (var total in answer.Items)
                {
                    output.Write("goods: ");
                    TotalsCommand.Write(output, total);
                }

                RouteText.List(output, "pays for", answer.Transfers);
                RouteText.List(output, "cites", answer.Sources);
                RouteText.List(output, "denied by", answer.Denials);
                output.WriteLine($"{RouteText.Count(answer.Transfers.Count, "transfer")}; {answer.Completeness}; asked: {RouteText.Taken(question)}");
            });
    }
}
