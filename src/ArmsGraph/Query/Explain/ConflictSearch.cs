using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Explain;

/// <summary>Finds fields on which claims of one fact cannot both be right.</summary>
internal sealed class ConflictSearch(View view)
{
    public FactConflicts Of(int fact)
    {
        var affirming = view.Store.ClaimsOf(fact).Where(view.IsCurrent).Where(view.Store.Claims.IsAffirming).Select(c => view.Store.Claims[c]).ToList();
        var tensions = affirming.Count < 2 ? [] : Tensions(affirming).ToList();
        return new FactConflicts(
            view.Store.Claims.Fact(fact), view.Store.Claims[view.Store.Claims.FactStart[fact]].Fact.Kind, [.. tensions], Citation.Of(affirming), Citation.Of(view.Denials(fact)));
    }

    private IEnumerable<FieldTension> Tensions(List<Claim> claims)
    {
        var stated = claims
            .SelectMany(claim => claim.Fact.OwnFields().Where(f => !FieldWriter.IsSilent(f.Value)).Select(f => (f.Name, Value: f.Value!, Claim: claim)))
            .GroupBy(s => s.Name, StringComparer.Ordinal);
        foreach (var field in stated)
        {
            var versions = field.ToList();
            if (versions.Exists(a => versions.Exists(b => !Agree(a.Value, b.Value))))
            {
                yield return new FieldTension(field.Key, [.. versions.GroupBy(v => FieldText.Of(v.Value), StringComparer.Ordinal).Select(v => new FieldVersion(v.Key, Citation.Of(v.Select(x => x.Claim))))]);
            }
        }
    }

    /// <summary>Whether two values can both be right: equal, overlapping, or one finer than the other; lists, where they share something.</summary>
    private bool Agree(object a, object b) => (a, b) switch
    {
        (PartialDate x, PartialDate y) => x.Hull.Overlaps(y.Hull),
        (Quantity x, Quantity y) => x.Unit != y.Unit || (x.Min <= (y.Max ?? decimal.MaxValue) && y.Min <= (x.Max ?? decimal.MaxValue)),
        (Participant x, Participant y) => x.Party is null || y.Party is null || SameEntity(x.Party.Value, y.Party.Value),
        (EntityId x, EntityId y) => SameEntity(x, y),
        (EquatableList<ItemLine> x, EquatableList<ItemLine> y) => x.Count != y.Count || x.Zip(y).All(lines => AgreeLines(lines.First, lines.Second)),
        (EquatableList<ViaParty> x, EquatableList<ViaParty> y) => x.Count == y.Count && x.Zip(y).All(pair => Agree(pair.First.Who, pair.Second.Who) && (pair.First.Role is null || pair.Second.Role is null || pair.First.Role == pair.Second.Role)),
        (EquatableList<Participant> x, EquatableList<Participant> y) => x.Any(p => y.Any(q => Agree(p, q))),
        (EquatableList<LegTerms> x, EquatableList<LegTerms> y) => x.Count != y.Count || x.Zip(y).All(pair => AgreeFields(pair.First, pair.Second)),
        (EquatableList<Delivery> x, EquatableList<Delivery> y) => AgreeSeries(x, y),
        (EquatableList<IndicatorValue> x, EquatableList<IndicatorValue> y) => x.All(v => y.All(w => v.Year != w.Year || AgreeFields(v, w))),
        (PartySet x, PartySet y) => x == y || x.Parties.Any(p => y.Parties.Any(q => Agree(p, q))) || x.Classes.Intersect(y.Classes).Any(),
        (GoodsSet x, GoodsSet y) => x.Tags.Intersect(y.Tags, StringComparer.Ordinal).Any() || x.Items.Any(i => y.Items.Any(j => SameGoods(i.Item, j.Item))),
        (EquatableList<GoodsRef> x, EquatableList<GoodsRef> y) => x.Any(i => y.Any(j => SameGoods(i.Item, j.Item))),
        (EquatableList<Terms> x, EquatableList<Terms> y) => x.Intersect(y).Any(),
        (EquatableList<Model.Facts.Reach> x, EquatableList<Model.Facts.Reach> y) => x.Intersect(y).Any(),
        (EquatableList<FactId> x, EquatableList<FactId> y) => x.Intersect(y).Any(),
        (EquatableList<EntityId>, EquatableList<EntityId>) => true, // topics and instruments: one source may name more of them than another
        (string, string) => true, // words of curators differ without contradicting
        _ => Equals(a, b),
    };

    private bool AgreeFields(IHasFields a, IHasFields b) =>
        a.Fields().Zip(b.Fields()).All(pair => FieldWriter.IsSilent(pair.First.Value) || FieldWriter.IsSilent(pair.Second.Value) || Agree(pair.First.Value!, pair.Second.Value!));

    /// <summary>One source may tell of more deliveries than another; two that tell of one each may tell of different ones.</summary>
    private bool AgreeSeries(EquatableList<Delivery> some, EquatableList<Delivery> others) =>
        some.Count != others.Count ? AreAmong(some, others) || AreAmong(others, some)
        : some.Count > 1 ? some.Zip(others).All(pair => AgreeFields(pair.First, pair.Second))
        : (some[0].Date is { } one && others[0].Date is { } other && !Agree(one, other)) || AgreeFields(some[0], others[0]);

    private bool AreAmong(EquatableList<Delivery> some, EquatableList<Delivery> all) => some.All(delivery => all.Any(other => AgreeFields(delivery, other)));

    private bool AgreeLines(ItemLine a, ItemLine b) =>
        (a.Quantity is null || b.Quantity is null || Agree(a.Quantity, b.Quantity))
        && (a.Goods.Count == 0 || b.Goods.Count == 0 || a.Goods.Any(x => b.Goods.Any(y => SameGoods(x.Item, y.Item))));

    private bool SameEntity(EntityId a, EntityId b) => view.Store.Entities.Canonical(a) == view.Store.Entities.Canonical(b);

    private bool SameGoods(EntityId a, EntityId b)
    {
        var (x, y) = (view.Store.Entities.Canonical(a), view.Store.Entities.Canonical(b));
        return view.Store.Goods.Subsumes(x, y) || view.Store.Goods.Subsumes(y, x);
    }
}
