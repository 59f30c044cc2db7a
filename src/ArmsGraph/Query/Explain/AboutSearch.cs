using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Store;

namespace ArmsGraph.Query.Explain;

/// <summary>Finds what names an entity.</summary>
internal static class AboutSearch
{
    public static AboutAnswer Ask(View view, string name)
    {
        var entities = view.Store.Entities;
        var entity = entities.Find<Entity>(name, "party, person, goods or instrument");
        var canonical = entities.Canonical(entity.Id);
        var meant = entities.OneWith(canonical).ToHashSet();
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i] is Person { Organisation: { } organisation } && entities.Canonical(organisation) == canonical)
            {
                meant.Add(i);
            }
        }

        var ids = meant.Select(i => entities[i].Id).ToHashSet();
        var picked = Enumerable.Range(0, view.Store.Claims.Facts).SelectMany(view.Picked)
            .OrderBy(claim => claim.Fact.Kind, StringComparer.Ordinal).ThenBy(claim => claim.Fact.Id.Text, StringComparer.Ordinal).Select(claim => (Claim: claim, Names: claim.References().Select(r => r.Target).ToHashSet())).ToList();
        var claims = picked.Where(p => p.Names.Any(name => name is EntityId id && ids.Contains(id))).Select(p => p.Claim).ToList();
        var facts = claims.Select(claim => claim.Fact.Id).ToHashSet();
        var linked = picked.Where(p => !facts.Contains(p.Claim.Fact.Id) && p.Names.Any(name => name is FactId id && facts.Contains(id))).Select(p => p.Claim);
        var issued = entities.All.OfType<Instrument>().Where(instrument => instrument.Issuer is { } issuer && entities.Canonical(issuer) == canonical).Select(instrument => instrument.Id);
        return new AboutAnswer(
            entity, [.. ids.Where(id => id != entity.Id).OrderBy(id => id.Text, StringComparer.Ordinal)], [.. claims], [.. linked], [.. issued.OrderBy(id => id.Text, StringComparer.Ordinal)]);
    }
}
