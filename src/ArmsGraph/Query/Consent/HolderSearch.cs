using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Consent;

/// <summary>Finds who has goods, as the class "holders of" has it.</summary>
internal sealed class HolderSearch(View view, HoldersQuestion question, Effort effort)
{
    private readonly FactStore _store = view.Store;
    private readonly World _world = new(view);
    private readonly Window _when = (question.During?.Hull ?? Window.Always).Intersect(view.Spec.During);

    public HoldersAnswer Run()
    {
        var system = _store.Entities.Find<Goods>(question.System, "weapon system or category");
        var goods = _store.Entities.Canonical(system.Id);
        var said = view.Facts<Holding>(new Holding().Kind).Where(h => h.Fact.Holder?.Party is not null && h.Fact.Goods.Any(g => _world.IsOf(goods, g.Item)))
            .ToLookup(h => _store.Entities.Canonical(h.Fact.Holder!.Party!.Value), h => h.Fact.Id);
        var (received, passed) = (new Dictionary<int, SortedSet<int>>(), new Dictionary<int, SortedSet<int>>());
        for (var leg = 0; leg < _store.Legs.Count; leg++)
        {
            effort.Spend();
            if (_world.Arrived(leg, goods) && _store.Legs.Timing(leg).Possible.First.Lo < _when.Hi)
            {
                Add(received, _store.Legs.To[leg], leg);
                Add(passed, _store.Legs.From[leg], leg);
            }
        }

        var holders = said.Select(s => s.Key).Union(received.Keys)
            .Select(party => (Party: party, Likelihood: _world.Holds(party, goods, _when))).Where(h => h.Likelihood != Likelihood.No)
            .OrderByDescending(h => h.Likelihood).ThenBy(h => _store.Entities[h.Party].Id.Text, StringComparer.Ordinal)
            .Select(h => Describe(h.Party, h.Likelihood, [.. said[h.Party]], Transfers(received, h.Party), Transfers(passed, h.Party)));
        return new HoldersAnswer(question, system.Id, [.. holders]);
    }

    private static void Add(Dictionary<int, SortedSet<int>> legs, int party, int leg) => (legs.TryGetValue(party, out var own) ? own : legs[party] = []).Add(leg);

    private EquatableList<FactId> Transfers(Dictionary<int, SortedSet<int>> legs, int party) =>
        [.. legs.GetValueOrDefault(party, []).Select(leg => _store.Claims.Fact(_store.Claims.FactOf(_store.Legs.Claim[leg]))).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)];

    private Holder Describe(int party, Likelihood likelihood, EquatableList<FactId> holdings, EquatableList<FactId> received, EquatableList<FactId> passed)
    {
        var facts = holdings.Concat(received).Select(id => _store.TryGetFact(id, out var fact) ? fact : -1).ToList();
        return new Holder(
            _store.Entities[party].Id, likelihood == Likelihood.Certain, holdings, received, passed, Citation.Of(facts.SelectMany(view.Citations)), Citation.Of(facts.SelectMany(view.Denials)));
    }
}
