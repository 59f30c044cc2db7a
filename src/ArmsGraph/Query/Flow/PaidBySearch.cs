using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>Adds up what a party pays for, in one pass over the transfers in view.</summary>
internal sealed class PaidBySearch(View view, PaidByQuestion question, CancellationToken cancellation)
{
    public PaidByAnswer Run()
    {
        var entities = view.Store.Entities;
        var payer = entities.Canonical(entities.Find<Party>(question.Party, "party").Id);
        var terrain = new Terrain(view, question);
        var effort = new Effort(question.Budget, cancellation);
        var money = new Tally<(string? Currency, int? Year)>();
        var (paid, unvalued, shared) = (new SortedSet<int>(), new SortedSet<int>(), new SortedSet<int>());
        foreach (var fact in view.Legs().Where(leg => terrain.Lot(leg) is not null).Select(terrain.FactOf).Distinct())
        {
            if (!effort.Spend())
            {
                break;
            }

            var versions = view.Picked(fact).Select(claim => (Transfer)claim.Fact).ToList();
            var paying = versions.Where(version => version.FinancedBy.Any(p => IsPayer(p, payer))).ToList();
            if (paying.Count == 0)
            {
                continue;
            }

            paid.Add(fact);
            money.Add(fact, [.. versions.Select(version => Worth(version, payer))]);
            Note(unvalued, fact, paying.Exists(version => version.Value is null));
            Note(shared, fact, paying.Count < versions.Count || !paying.TrueForAll(version => IsAlone(version, payer)));
        }

        var items = new TotalsSearch(view, Totals(), cancellation).Run(paid);
        return new PaidByAnswer(
            question, Ids(paid), [.. money.Sums.Select(sum => new MoneySum(sum.Key.Currency, sum.Key.Year, sum.Sum.Min, sum.Sum.Max ?? decimal.MaxValue)).OrderBy(sum => sum.Currency, StringComparer.Ordinal).ThenBy(sum => sum.Year)],
            Ids(unvalued), Ids(shared), [.. items], Citation.Of(paid.SelectMany(view.Citations)), Citation.Of(paid.SelectMany(view.Denials)),
            new Completeness([.. effort.Completeness.Reasons.Concat(items.Completeness.Reasons).Distinct(StringComparer.Ordinal)]));
    }

    private IEnumerable<((string?, int?) Key, Sum Sum)> Worth(Transfer version, int payer)
    {
        if (version.Value is { } value && version.FinancedBy.Any(p => IsPayer(p, payer)))
        {
            var sum = new Sum(value.Amount, value.Amount);
            yield return ((value.Currency, value.Year), IsAlone(version, payer) ? sum : sum.Perhaps);
        }
    }

    private bool IsAlone(Transfer version, int payer) => version.FinancedBy.All(p => IsPayer(p, payer) && p.Hedge is null or Hedge.Stated);

    private bool IsPayer(Participant participant, int payer) => participant.Party is { } id && view.Store.Entities.Canonical(id) == payer;

    private TotalsQuestion Totals() => new()
    {
        Goods = question.Goods, During = question.During, AsKnownOn = question.AsKnownOn, GradeFloor = question.GradeFloor, Resolution = question.Resolution, StageFloor = question.StageFloor,
        IncludeCancelled = question.IncludeCancelled, Budget = question.Budget,
    };

    private EquatableList<FactId> Ids(IEnumerable<int> facts) => [.. facts.Select(view.Store.Claims.Fact)];

    private static void Note(SortedSet<int> facts, int fact, bool isSo)
    {
        if (isSo)
        {
            facts.Add(fact);
        }
    }
}
