using System.CommandLine;
using ArmsGraph.Query.Flow;
using ArmsGraph.Text;

namespace ArmsGraph.Cli.Commands;

/// <summary>How much was transferred?</summary>
internal sealed class TotalsCommand : Verb
{
    private readonly Option<TotalsBy[]?> _by = TypedOption.Read<TotalsBy[]>("--by", "What to tell apart, with commas: supplier, recipient, category, year; supplier,recipient if left out.", "WORDS", ReadWords);
    private readonly Option<string?> _from = new("--from") { Description = "Only this supplier: code or name.", HelpName = "PARTY" };
    private readonly Option<string?> _to = new("--to") { Description = "Only this recipient.", HelpName = "PARTY" };
    private readonly Option<bool> _eachLeg = new("--each-leg") { Description = "Each change of custody for itself; else a chain counts once, first supplier to last recipient." };
    private readonly AskOptions _ask;

    public TotalsCommand(Terminal terminal)
        : base("totals", "How much was transferred: sums as intervals, by unit. It counts transfers; what is passed on in a transfer of its own counts in each.", terminal)
    {
        foreach (var option in new Option[] { _by, _from, _to, _eachLeg })
        {
            Options.Add(option);
        }

        _ask = new AskOptions(this);
    }

    protected override int Run(ParseResult parsed)
    {
        var question = _ask.Fill(
            new TotalsQuestion
            {
                By = [.. parsed.GetValue(_by) ?? [TotalsBy.Supplier, TotalsBy.Recipient]], EachLeg = parsed.GetValue(_eachLeg),
                From = parsed.GetValue(_from) is { } from ? [from] : [], To = parsed.GetValue(_to) is { } to ? [to] : [],
            },
            parsed);
        var answer = Graph(parsed).Ask(question, Terminal.Cancellation);
        var kept = answer.Take(_ask.Top(parsed)).ToArray();
        return Answer(
            parsed,
            new { Question = question, Complete = answer.Completeness.IsComplete && kept.Length == answer.Count, Truncated = answer.Completeness.Reasons, Totals = kept },
            output =>
            {
                foreach (var total in kept)
                {
                    Write(output, total, question.By.Contains(TotalsBy.Year));
                }

                output.WriteLine($"{RouteText.Count(kept.Length, "total")}{(kept.Length < answer.Count ? FormattableString.Invariant($" of {answer.Count}") : "")}; {answer.Completeness}; asked: {(question.EachLeg ? "each leg" : "chains once")}, {RouteText.Taken(question)}");
            });
    }

    public static void Write(TextWriter output, Total total, bool byYear = false)
    {
        output.WriteLine($"{total}{(byYear && total.Year is null ? "  (undated)" : "")}  from {RouteText.Count(total.Transfers.Count, "transfer")}");
        RouteText.List(output, "    no upper bound, for how many is not stated in", total.Unbounded);
        RouteText.List(output, "    denied by a source", total.Contested);
    }

    private static (TotalsBy[]? Value, string? Fault) ReadWords(string text)
    {
        var words = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 0 && Array.TrueForAll(words, word => Words.TryParse<TotalsBy>(word, out _))
            ? ([.. words.Select(word => Words.TryParse<TotalsBy>(word, out var by) ? by : default)], null)
            : (null, $"expected words of {string.Join(", ", Words.All<TotalsBy>())}, with commas between");
    }
}
