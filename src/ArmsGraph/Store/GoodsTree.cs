using ArmsGraph.Model.Entities;

namespace ArmsGraph.Store;

/// <summary>Goods as a tree of categories with systems at its leaves, their lineage, and the sets of goods that item lines state.</summary>
internal sealed class GoodsTree
{
    private readonly EntityTable _entities;
    private readonly List<int[]> _sets = [];
    private readonly Dictionary<string, int> _setCodes = new(StringComparer.Ordinal);

    /// <summary>By goods: the number of the set of these alone. Most sets are such.</summary>
    private readonly Dictionary<int, int> _alone = [];
    private readonly Dictionary<int, int> _category = [];
    private readonly Dictionary<int, int> _parent = [];

    public GoodsTree(EntityTable entities)
    {
        _entities = entities;
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i] is WeaponCategory { Parent: { } parent })
            {
                AddParent(entities.Canonical(i), entities.Canonical(parent));
            }
            else if (entities[i] is WeaponSystem { Category: { } category })
            {
                _category.TryAdd(entities.Canonical(i), entities.Canonical(category));
            }
        }
    }

    public EntityTable Entities => _entities;

    /// <summary>Where several categories are one, the first to state a parent holds, so that nobody's file moves the reference data; one that would close a ring is left out.</summary>
    private void AddParent(int category, int parent)
    {
        if (!Above(parent).Contains(category))
        {
            _parent.TryAdd(category, parent);
        }
    }

    /// <summary>The number of a set of goods; 0 is the empty one.</summary>
    public int SetOf(IEnumerable<int> goods)
    {
        int[] set = [.. goods.Distinct().Order()];
        if (set is [var only])
        {
            return SetOf(only);
        }

        var key = string.Join(',', set);
        if (!_setCodes.TryGetValue(key, out var code))
        {
            code = _sets.Count;
            _sets.Add(set);
            _setCodes.Add(key, code);
        }

        return code;
    }

    /// <summary>The number of a set of one goods.</summary>
    public int SetOf(int goods)
    {
        if (!_alone.TryGetValue(goods, out var code))
        {
            code = _sets.Count;
            _sets.Add([goods]);
            _alone.Add(goods, code);
        }

        return code;
    }

    public IReadOnlyList<int> Set(int code) => _sets[code];

    public bool IsSystem(int goods) => _entities[goods] is WeaponSystem;

    /// <summary>Goods that say nothing: the root of the tree.</summary>
    public bool IsUnstated(int goods) => !IsSystem(goods) && !_parent.ContainsKey(goods);

    /// <summary>The category of a system, a category itself; -1 where a system states none.</summary>
    public int CategoryOf(int goods) => IsSystem(goods) ? _category.TryGetValue(goods, out var c) ? c : CategoryByLineage(goods) : goods;

    /// <summary>The goods and all categories above it, the nearest first; systems that it is a variant of come first.</summary>
    public IEnumerable<int> Above(int goods)
    {
        if (IsSystem(goods))
        {
            foreach (var system in VariantChain(goods))
            {
                yield return system;
            }

            goods = CategoryOf(goods);
        }

        while (goods >= 0)
        {
            yield return goods;
            goods = _parent.TryGetValue(goods, out var parent) ? parent : -1;
        }
    }

    /// <summary>Whether all of the second belongs to the first.</summary>
    public bool Subsumes(int wide, int narrow) => Above(narrow).Contains(wide);

    public bool HasTag(int goods, string tag) => Above(goods).Any(g => ((Goods)_entities[g]).Tags.Contains(tag, StringComparer.Ordinal));

    /// <summary>Whether some goods that belong to these bear a tag; goods that say nothing may bear any.</summary>
    public bool MayHaveTag(int goods, string tag) =>
        IsUnstated(goods) || Enumerable.Range(0, _entities.Count).Any(i => _entities[i] is Goods && HasTag(i, tag) && Subsumes(goods, _entities.Canonical(i)));

    /// <summary>The system and those it is a variant of, at any depth.</summary>
    public IEnumerable<int> VariantChain(int system) => Lineage(system, s => s.VariantOf);

    /// <summary>The system and those it can have been made from, by variant, upgrade or conversion.</summary>
    public IEnumerable<int> MadeFrom(int system) => Lineage(system, s => s.VariantOf.Concat(s.UpgradeOf).Concat(s.ConvertedFrom));

    public IEnumerable<ComponentPart> Components(int system) =>
        VariantChain(system).SelectMany(s => ((WeaponSystem)_entities[s]).ContainsComponent);

    private int CategoryByLineage(int system) => MadeFrom(system).Skip(1).Select(s => _category.TryGetValue(s, out var c) ? c : -1).FirstOrDefault(c => c >= 0, -1);

    private List<int> Lineage(int system, Func<WeaponSystem, IEnumerable<Model.EntityId>> up)
    {
        var found = new List<int> { system };
        for (var i = 0; i < found.Count; i++)
        {
            if (_entities[found[i]] is WeaponSystem s)
            {
                found.AddRange(up(s).Select(_entities.Canonical).Where(g => !found.Contains(g)).Distinct());
            }
        }

        return found;
    }
}
