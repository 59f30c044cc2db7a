using ArmsGraph.Claims;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Consent;

/// <summary>Walks down from a system to its components, by the system's own entry and by facts, each pair of component and platform once.</summary>
internal sealed class ExposureSearch(View view, ExposureQuestion question, Effort effort)
{
    private readonly FactStore _store = view.Store;
    private readonly World _world = new(view);

    public ExposureAnswer Run()
    {
        var system = _store.Entities.Find<WeaponSystem>(question.System, "weapon system");
        var destination = _store.Entities.Find<Party>(question.Destination, "party");
        var consents = new ConsentSearch(_world);
        var root = _store.Entities.Canonical(system.Id);
        int? holder = question.Holder is { } name ? _store.Entities.Canonical(_store.Entities.Find<Party>(name, "party").Id) : consents.Makers(root).Select(m => (int?)m).FirstOrDefault();
        var when = (question.During?.Hull ?? Window.Always).Intersect(view.Spec.During);
        var found = Walk(root).Select(part => Describe(part, root, holder, _store.Entities.Canonical(destination.Id), when, consents));
        return new ExposureAnswer(question, system.Id, holder is { } h ? _store.Entities[h].Id : null, destination.Id, [.. found], Completeness.Complete);
    }

    private List<Part> Walk(int system)
    {
        var found = new List<Part>();
        var open = new Queue<(int Goods, int Depth, bool IsCertain)>([(system, 0, true)]);
        var entered = new HashSet<int> { system };
        while (open.TryDequeue(out var platform))
        {
            foreach (var part in Inside(platform.Goods, platform.Depth + 1, platform.IsCertain).DistinctBy(p => (p.Component, p.Fact, p.Declared)))
            {
                effort.Spend();
                found.Add(part);
                if (entered.Add(part.Component))
                {
                    open.Enqueue((part.Component, part.Depth, part.IsCertain));
                }
            }
        }

        return [.. found.OrderBy(p => p.Depth).ThenBy(p => Id(p.Platform).Text, StringComparer.Ordinal).ThenBy(p => Id(p.Component).Text, StringComparer.Ordinal).ThenBy(p => p.Fact?.Text, StringComparer.Ordinal)];
    }

    private IEnumerable<Part> Inside(int platform, int depth, bool isCertain)
    {
        if (!_store.Goods.IsSystem(platform))
        {
            yield break; // a category may hold anything
        }

        foreach (var bearer in _store.Goods.VariantChain(platform).Select(s => (WeaponSystem)_store.Entities[s]))
        {
            foreach (var part in bearer.ContainsComponent)
            {
                var item = _store.Entities.Canonical(part.Item);
                var makers = part.Maker.Count > 0 ? part.Maker : _store.Entities[item] is WeaponSystem own ? own.Maker : [];
                yield return new Part(item, platform, depth, makers, part.Count, part.Share, part.Consent, isCertain, null, bearer.Source ?? new SourceId(""), []);
            }
        }

        foreach (var (fact, claim) in view.Facts<Component>(new Component().Kind).Where(c => c.Fact is { Item: not null, Platform: not null }))
        {
            effort.Spend();
            if (_store.Goods.Subsumes(_store.Entities.Canonical(fact.Platform!.Value), platform))
            {
                var item = _store.Entities.Canonical(fact.Item!.Value);
                EquatableList<EntityId> makers = fact.Maker is { Party: { } maker } ? [maker] : fact.Maker is null && _store.Entities[item] is WeaponSystem own ? own.Maker : [];
                _store.TryGetFact(fact.Id, out var ordinal);
                yield return new Part(
                    item, platform, depth, makers, fact.Count, fact.Share, fact.Consent, isCertain && fact.Transfer is null && _world.Weakened(claim, fact.Maker?.Hedge) == Likelihood.Certain,
                    fact.Id, null, Citation.Of(view.Citations(ordinal)));
            }
        }
    }

    private ComponentExposure Describe(Part part, int system, int? holder, int destination, Window when, ConsentSearch consents)
    {
        var grantors = part.Consent == true ? part.Makers.Select(consents.StateOf).Distinct().ToList() : [];
        var steps = holder is { } by ? consents.Of(grantors, by, destination, system, part.Component, when) : [];
        return new ComponentExposure(
            Id(part.Component), Id(part.Platform), part.Depth, part.Makers, part.Count, part.Share, part.Consent, part.IsCertain, [.. steps], part.Fact,
            part.Declared is { Text.Length: > 0 } declared ? declared : null, part.Sources);
    }

    private EntityId Id(int goods) => _store.Entities[goods].Id;

    private sealed record Part(
        int Component, int Platform, int Depth, EquatableList<EntityId> Makers, decimal? Count, decimal? Share, bool? Consent, bool IsCertain, FactId? Fact, SourceId? Declared,
        EquatableList<Citation> Sources);
}
