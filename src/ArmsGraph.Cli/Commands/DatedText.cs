using ArmsGraph.Query;

namespace ArmsGraph.Cli.Commands;

/// <summary>Parties with dates as a person reads them, each with a route that shows it: in full where only one party was asked for.</summary>
internal static class DatedText
{
    public static int Answer<TDate>(
        Func<object, Action<TextWriter>, int> answer, TransferQuestion question, Completeness completeness, IReadOnlyList<(TDate Date, Route? Witness)> kept, bool inFull)
    {
        void Text(TextWriter output)
        {
            foreach (var (date, witness) in kept)
            {
                output.WriteLine(date);
                if (witness is not null && inFull)
                {
                    RouteText.Write(output, witness, "    ");
                }
                else if (witness is not null)
                {
                    output.WriteLine($"    {witness}");
                }
            }

            output.WriteLine();
            output.WriteLine($"{RouteText.Count(kept.Count, "party", "parties")}; {completeness}; asked: {RouteText.Scope(question)}");
        }

        return answer(
            new { Question = question, Complete = completeness.IsComplete, Truncated = completeness.Reasons, Parties = kept.Select(pair => new { pair.Date, pair.Witness }).ToArray() }, Text);
    }

    /// <summary>What a cap on the answers that are shown leaves out.</summary>
    public static Completeness Shown(Completeness completeness, int shown, int all) =>
        shown == all ? completeness : new Completeness([.. completeness.Reasons, FormattableString.Invariant($"parties 1 to {shown} of {all}")]);
}
