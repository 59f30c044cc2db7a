using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Flow;

/// <summary>Adds up transfers in one pass, fact by fact; claims on one fact are versions of it and never add up.</summary>
internal sealed class TotalsSearch(View view, TotalsQuestion question, CancellationToken cancellation)
{
    /// <summary>A window that touches more years than this bounds nothing worth telling apart.</summary>
    private const int MostYears = 200;

    private readonly Terrain _terrain = new(view, question);
    private readonly Effort _effort = new(question.Budget, cancellation);
    private readonly HashSet<int> _from = PartyChoice.Of(view, question.From);
    private readonly HashSet<int> _to = PartyChoice.Of(view, question.To);
    private readonly HashSet<int> _unbounded = [];

    public TotalsAnswer Run(IReadOnlySet<int>? only = null)
    {
        var tally = new Tally<Key>();
        foreach (var legs in view.Legs().Where(leg => _terrain.Lot(leg) is not null).GroupBy(_terrain.FactOf).Where(legs => only?.Contains(legs.Key) != false))
        {
            if (!_effort.Spend(legs.Count()))
            {
                break;
            }

            var versions = legs.GroupBy(leg => view.Store.Legs.Claim[leg]).Select(version => version.GroupBy(leg => view.Store.Legs.Line(leg)).SelectMany(Line).ToList()).ToList();
            var silent = view.Store.ClaimsOf(legs.Key).Count(view.IsPicked) - versions.Count;
            tally.Add(legs.Key, [.. versions, .. Enumerable.Repeat(Enumerable.Empty<(Key, Sum)>(), silent)]);
            if (versions.Exists(version => version.Exists(part => part.Sum.Max is null)))
            {
                _unbounded.Add(legs.Key);
            }
        }

        return new TotalsAnswer(question, [.. tally.Sums.Select(Row).OrderBy(Sort, StringComparer.Ordinal)], _effort.Completeness);
    }

    /// <summary>What one item line of one claim adds: its chain once, or each of its legs.</summary>
    private IEnumerable<(Key Key, Sum Sum)> Line(IEnumerable<int> line)
    {
        var legs = line.OrderBy(leg => view.Store.Legs.Hop(leg)).ToList();
        return question.EachLeg ? legs.SelectMany(leg => Parts(leg, leg)) : Parts(legs[0], legs[^1]);
    }

    private IEnumerable<(Key Key, Sum Sum)> Parts(int first, int last)
    {
        var (supplier, recipient) = (view.Store.Legs.From[first], view.Store.Legs.To[last]);
        if ((_from.Count > 0 && !_from.Contains(supplier)) || (_to.Count > 0 && !_to.Contains(recipient)))
        {
            yield break;
        }

        var leg = new Leg(view.Store, last);
        var key = new Key(Is(TotalsBy.Supplier) ? supplier : -1, Is(TotalsBy.Recipient) ? recipient : -1, Is(TotalsBy.Category) ? Categories(last) : "", null, "");
        var isSure = LegAmount.IsSurelyAsked(_terrain, last);
        foreach (var (quantity, timing) in Is(TotalsBy.Year) ? LegAmount.ByTime(leg) : LegAmount.Of(leg).Select(quantity => (quantity, leg.Timing)))
        {
            var amount = LegAmount.Bounds(quantity, isSure && view.Spec.During.Contains(timing.Certain.Hull));
            foreach (var (year, sum) in Is(TotalsBy.Year) ? ByYear(amount, timing) : [(null, amount)])
            {
                yield return (key with { Year = year, Unit = quantity.Unit }, sum);
            }
        }
    }

    /// <summary>All to the one year in which it lies for certain; else perhaps to each in which it may lie, or to none where nothing bounds it.</summary>
    private IEnumerable<(int? Year, Sum Sum)> ByYear(Sum amount, Timing timing)
    {
        var window = timing.Possible.Hull.Intersect(view.Spec.During);
        if (window.IsEmpty)
        {
            return [];
        }

        if (window.From is null || window.To is null || Year(window.Hi - 1) - Year(window.Lo) >= MostYears)
        {
            return [(null, amount)];
        }

        var (first, last) = (Year(window.Lo), Year(window.Hi - 1));
        return first == last ? [(first, amount)] : Enumerable.Range(first, last - first + 1).Select(year => ((int?)year, amount.Perhaps));
    }

    private static int Year(int day) => Calendar.Split(day).Year;

    private bool Is(TotalsBy by) => question.By.Contains(by);

    private string Categories(int leg) => string.Join(' ', _terrain.Goods(leg)
        .Select(g => view.Store.Goods.CategoryOf(g) is var category and >= 0 ? category : g).Select(g => view.Store.Entities[view.Store.Entities.Canonical(g)].Id.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private Total Row((Key Key, Sum Sum, IReadOnlyCollection<int> Facts) sum) => new(
        Id(sum.Key.Supplier), Id(sum.Key.Recipient), [.. sum.Key.Categories.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new EntityId(id))], sum.Key.Year,
        Quantity.Between(sum.Sum.Min, sum.Sum.Max, sum.Key.Unit), StageOf(sum.Facts), Ids(sum.Facts), sum.Sum.Max is null ? Ids(sum.Facts.Where(_unbounded.Contains)) : [], Ids(sum.Facts.Where(fact => view.Denials(fact).Any())));

    private Stage StageOf(IEnumerable<int> facts) => (Stage)facts.SelectMany(view.Store.ClaimsOf).Where(view.IsPicked)
        .SelectMany(claim => view.Store.Legs.OfClaim(claim).ToArray()).Where(view.HasLeg).Min(leg => view.Store.Legs.Stage[leg]);

    private EntityId? Id(int party) => party < 0 ? null : view.Store.Entities[party].Id;

    private EquatableList<FactId> Ids(IEnumerable<int> facts) => [.. facts.Select(view.Store.Claims.Fact)];

    private static string Sort(Total total) =>
        FormattableString.Invariant($"{total.Supplier}\u0001{total.Recipient}\u0001{string.Join(' ', total.Categories)}\u0001{(total.Year ?? 0) + 10_000_000L:D9}\u0001{total.Quantity.Unit}");

    private sealed record Key(int Supplier, int Recipient, string Categories, int? Year, string Unit);
}
