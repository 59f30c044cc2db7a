using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Flow;

/// <summary>Answers which deliveries make up for which; joins on the middle party.</summary>
internal static class SubstitutionQueries
{
    public static EquatableList<Substitution> Ask(View view, SubstitutionQuestion question)
    {
        var entities = view.Store.Entities;
        var from = entities.Canonical(entities.Find<Party>(question.From, "party").Id);
        var to = entities.Canonical(entities.Find<Party>(question.To, "party").Id);
        var terrain = new Terrain(view, question);
        var declared = Declared(terrain, from, to).ToList();
        var inferred = question.Inferred ? Inferred(terrain, from, to, declared) : [];
        return [.. declared, .. inferred];
    }

    private static IEnumerable<Substitution> Declared(Terrain terrain, int from, int to)
    {
        foreach (var (fact, claim) in terrain.View.Facts<Backfill>(new Backfill().Kind))
        {
            var inbound = Legs(terrain, fact.Inbound).Where(leg => terrain.Store.Legs.From[leg] == from).ToList();
            var outbound = Legs(terrain, fact.Outbound).Where(leg => terrain.Store.Legs.To[leg] == to).ToList();
            foreach (var middle in inbound.Select(leg => terrain.Store.Legs.To[leg]).Intersect(outbound.Select(leg => terrain.Store.Legs.From[leg])).Order())
            {
                terrain.Store.TryGetFact(fact.Id, out var ordinal);
                yield return new Substitution(
                    Id(terrain, from), Id(terrain, middle), Id(terrain, to),
                    Transfers(terrain, inbound.Where(leg => terrain.Store.Legs.To[leg] == middle)), Transfers(terrain, outbound.Where(leg => terrain.Store.Legs.From[leg] == middle)),
                    fact.Link ?? BackfillKind.Unstated, fact.Part, Basis.Asserted, fact.Id, claim.Modality, claim.Hedge, Citation.Of(terrain.View.Citations(ordinal)));
            }
        }
    }

    /// <summary>Pairs of one category that no source links: a question to ask, not a finding.</summary>
    private static IEnumerable<Substitution> Inferred(Terrain terrain, int from, int to, List<Substitution> declared)
    {
        var store = terrain.Store;
        foreach (var inbound in store.Out.At(from).ToArray().Where(terrain.View.HasLeg))
        {
            foreach (var outbound in store.Out.At(store.Legs.To[inbound]).ToArray().Where(leg => store.Legs.To[leg] == to && terrain.View.HasLeg(leg)))
            {
                var (a, b) = (new Leg(store, inbound), new Leg(store, outbound));
                var alike = terrain.Goods(inbound).Any(x => terrain.Goods(outbound).Any(y => SharesCategory(store.Goods, x, y)));
                if (alike && a.Transfer != b.Transfer && !declared.Exists(d => d.Inbound.Contains(a.Transfer) && d.Outbound.Contains(b.Transfer)))
                {
                    yield return new Substitution(
                        Id(terrain, from), a.To, Id(terrain, to), [a.Transfer], [b.Transfer], BackfillKind.Unstated, null, Basis.Inferred, null, Modality.Inferred, Hedge.Possibly,
                        Citation.Of(terrain.View.Citations(terrain.FactOf(inbound)).Concat(terrain.View.Citations(terrain.FactOf(outbound)))));
                }
            }
        }
    }

    private static bool SharesCategory(GoodsTree goods, int a, int b)
    {
        var (ca, cb) = (goods.CategoryOf(a), goods.CategoryOf(b));
        return ca >= 0 && cb >= 0 && !goods.IsUnstated(ca) && !goods.IsUnstated(cb) && (goods.Subsumes(ca, cb) || goods.Subsumes(cb, ca));
    }

    private static IEnumerable<int> Legs(Terrain terrain, EquatableList<FactId> transfers)
    {
        var facts = transfers.Select(id => terrain.Store.TryGetFact(id, out var fact) ? fact : -1).ToHashSet();
        return terrain.View.Legs().Where(leg => facts.Contains(terrain.FactOf(leg)));
    }

    private static EntityId Id(Terrain terrain, int party) => terrain.Store.Entities[party].Id;

    private static EquatableList<FactId> Transfers(Terrain terrain, IEnumerable<int> legs) => [.. legs.Select(leg => new Leg(terrain.Store, leg).Transfer).Distinct()];
}
