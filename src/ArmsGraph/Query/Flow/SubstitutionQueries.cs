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
        return [.. declared, .. inferred.Distinct()];
    }

    private static IEnumerable<Substitution> Declared(Terrain terrain, int from, int to)
    {
        foreach (var (fact, claim) in terrain.View.Facts<Backfill>(new Backfill().Kind))
        {
            var inbound = Ends(terrain, fact.Inbound).Where(t => t.From == from).ToList();
            var outbound = Ends(terrain, fact.Outbound).Where(t => t.To == to).ToList();
            foreach (var middle in inbound.Select(t => t.To).Intersect(outbound.Select(t => t.From)).Order())
            {
                terrain.Store.TryGetFact(fact.Id, out var ordinal);
                yield return new Substitution(
                    Id(terrain, from), Id(terrain, middle), Id(terrain, to),
                    [.. inbound.Where(t => t.To == middle).Select(t => t.Transfer)], [.. outbound.Where(t => t.From == middle).Select(t => t.Transfer)],
                    fact.Link ?? BackfillKind.Unstated, fact.Part, Basis.Asserted, fact.Id, claim.Modality, claim.Hedge, Citation.Of(terrain.View.Citations(ordinal)), Citation.Of(terrain.View.Denials(ordinal)));
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
                var alike = terrain.Goods(inbound).Any(x => terrain.Goods(outbound).Any(y => terrain.Relation.ShareCategory(x, y)));
                if (alike && a.Transfer != b.Transfer && !declared.Exists(d => d.Inbound.Contains(a.Transfer) && d.Outbound.Contains(b.Transfer)))
                {
                    yield return new Substitution(
                        Id(terrain, from), a.To, Id(terrain, to), [a.Transfer], [b.Transfer], BackfillKind.Unstated, null, Basis.Inferred, null, Modality.Inferred, Hedge.Possibly,
                        Citation.Of(terrain.View.Citations(terrain.FactOf(inbound)).Concat(terrain.View.Citations(terrain.FactOf(outbound)))), []);
                }
            }
        }
    }

    /// <summary>The first supplier and the last recipient of each transfer in view.</summary>
    private static IEnumerable<(FactId Transfer, int From, int To)> Ends(Terrain terrain, EquatableList<FactId> transfers)
    {
        var facts = transfers.Select(id => terrain.Store.TryGetFact(id, out var fact) ? fact : -1).ToHashSet();
        return terrain.View.Legs().Where(leg => facts.Contains(terrain.FactOf(leg)) && (terrain.AskedGoods < 0 || terrain.Relation.Matches(terrain.AskedGoods, terrain.Goods(leg))))
            .GroupBy(terrain.FactOf)
            .Select(legs => (terrain.Store.Claims.Fact(legs.Key), terrain.Store.Legs.From[legs.MinBy(leg => terrain.Store.Legs.Hop(leg))], terrain.Store.Legs.To[legs.MaxBy(leg => terrain.Store.Legs.Hop(leg))]));
    }

    private static EntityId Id(Terrain terrain, int party) => terrain.Store.Entities[party].Id;
}
