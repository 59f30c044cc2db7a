using System.Collections.Concurrent;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;

namespace ArmsGraph.Query;

/// <summary>How goods go on in a view, whatever is asked: their relations, the pairs that a backfill parts, the lots of each rule of continuity.</summary>
internal sealed class Continuations
{
    private readonly HashSet<(int Inbound, int Outbound)> _backfilled = [];
    private readonly ConcurrentDictionary<(Continuity Floor, int Asked), Lots> _lots = [];
    private readonly FactStore _store;

    private Continuations(View view)
    {
        _store = view.Store;
        Relation = new GoodsRelation(_store.Goods, _store.Entities, [.. Components(view)]);
        foreach (var (backfill, _) in view.Facts<Backfill>(new Backfill().Kind))
        {
            _backfilled.UnionWith(from i in backfill.Inbound from o in backfill.Outbound select (Fact(i), Fact(o)));
        }
    }

    public GoodsRelation Relation { get; }

    public static Continuations Of(View view) => view.Derived(typeof(Continuations), v => new Continuations(v));

    /// <summary>Whether a declared backfill says that the goods of one transfer are not those of another.</summary>
    public bool AreParted(int fact, int following) => _backfilled.Count > 0 && _backfilled.Contains((fact, following));

    public Lots Lots(Continuity floor, int asked) => _lots.GetOrAdd((floor, asked), key => new Lots(_store.Goods, Relation, _store.Legs.Letters, key.Floor, key.Asked));

    private IEnumerable<(int Part, int Whole)> Components(View view) =>
        from c in view.Facts<Component>(new Component().Kind)
        where c.Fact is { Item: not null, Platform: not null }
        select (_store.Entities.Canonical(c.Fact.Item!.Value), _store.Entities.Canonical(c.Fact.Platform!.Value));

    private int Fact(FactId id) => _store.TryGetFact(id, out var fact) ? fact : -1;
}
