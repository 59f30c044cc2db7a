using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Compare;

/// <summary>Puts the claims on a transfer in order of their report.</summary>
internal static class StagesQueries
{
    public static StagesAnswer Ask(View view, StagesQuestion question, Effort effort)
    {
        var fact = view.Store.FindFact(question.Fact.Text);
        if (!view.Store.Claims.IsTransfer(view.Store.Claims.FactStart[fact]))
        {
            var transfers = view.Store.FactsOfKind(new Transfer().Kind).Select(transfer => view.Store.Claims.Fact(transfer).Text);
            throw new UnknownNameException(question.Fact.Text, "transfer", NearestNames.To(question.Fact.Text, transfers));
        }

        var reports = new List<StageReport>();
        foreach (var row in view.Store.ClaimsOf(fact).Where(view.IsKnown))
        {
            effort.Spend();
            reports.Add(Report(view, row));
        }

        return new StagesAnswer(
            question,
            [.. reports.OrderBy(r => r.Reported == Window.Always).ThenBy(r => r.Reported.Hi).ThenBy(r => r.Reported.Lo).ThenBy(r => r.Stage).ThenBy(r => r.Source.Claim.Text, StringComparer.Ordinal)],
            Completeness.Complete);
    }

    private static StageReport Report(View view, int row)
    {
        var claim = view.Store.Claims[row];
        var transfer = (Transfer)claim.Fact;
        var stages = transfer.Legs.Select(transfer.StageOf).DefaultIfEmpty(transfer.StageOf(null)).ToList();
        return new StageReport(
            view.Store.Reported(claim), stages.Min(), stages.Distinct().Count() > 1 ? [.. stages] : [], transfer.Outcome ?? Outcome.Open, transfer.Items, transfer.Delivered, claim.Polarity,
            claim.Modality, claim.Hedge, view.IsCurrent(row), view.IsPicked(row), Citation.Of(claim));
    }
}
