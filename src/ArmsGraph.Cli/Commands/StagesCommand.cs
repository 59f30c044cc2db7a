using System.CommandLine;
using ArmsGraph.Model.Facts;
using ArmsGraph.Query.Compare;

namespace ArmsGraph.Cli.Commands;

/// <summary>How far had a transfer come, report by report?</summary>
internal sealed class StagesCommand : Verb
{
    private readonly Argument<string> _fact = new("FACT-ID") { Description = "The transfer: its full id, or the local part where that is unique." };
    private readonly AskOptions _ask;

    public StagesCommand(Terminal terminal)
        : base("stages", "How far a transfer had come, report by report: pledged against delivered. * marks the claim that answers stand on.", terminal)
    {
        Arguments.Add(_fact);
        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var graph = _ask.Claims(Graph(parsed), parsed);
        var question = new StagesQuestion { Fact = graph.FindFact(parsed.GetValue(_fact)!) };
        var answer = graph.Ask(question, Terminal.Cancellation);
        return Answer(parsed, new { Question = question, Complete = answer.Completeness.IsComplete, answer.Reports }, output =>
        {
            output.WriteLine(question.Fact);
            foreach (var report in answer.Reports)
            {
                output.WriteLine($"{(report.IsPicked ? "*" : "-")} {report}");
            }

            foreach (var (stage, words) in new[] { (Stage.Pledged, "pledged"), (Stage.Ordered, "ordered"), (Stage.Delivered, "delivered") })
            {
                output.WriteLine($"first reported as {words}{(stage == Stage.Delivered ? "" : ", or further")}: {(answer.First(stage) is { } first ? $"{first.Reported}  ({first.Source})" : "in no report")}");
            }
        });
    }
}
