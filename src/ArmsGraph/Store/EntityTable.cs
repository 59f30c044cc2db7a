using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Entities;
using ArmsGraph.Text;

namespace ArmsGraph.Store;

/// <summary>All entities, numbered; entities that are one share a canonical number. Finds them by id, name and alias.</summary>
internal sealed class EntityTable
{
    private readonly Entity[] _entities;
    private readonly int[] _canonical;
    private readonly Dictionary<EntityId, int> _ordinals;
    private readonly Lazy<Dictionary<string, List<int>>> _names;
    private readonly Lazy<int[]> _ranks;

    /// <param name="entities">Reference data first, so that its codes are the canonical ones.</param>
    public EntityTable(IReadOnlyList<Entity> entities)
    {
        _entities = [.. entities];
        _ordinals = new Dictionary<EntityId, int>(_entities.Length);
        for (var i = 0; i < _entities.Length; i++)
        {
            _ordinals.Add(_entities[i].Id, i);
        }

        _canonical = Union();
        _names = new Lazy<Dictionary<string, List<int>>>(IndexNames);
        _ranks = new Lazy<int[]>(Rank);
    }

    public int Count => _entities.Length;

    public Entity this[int ordinal] => _entities[ordinal];

    public IEnumerable<Entity> All => _entities;

    public int Ordinal(EntityId id) => _ordinals[id];

    public bool TryGet(EntityId id, out int ordinal) => _ordinals.TryGetValue(id, out ordinal);

    /// <summary>The number that all entities which are one with the given one share: the least of those that name no other as the same, so that a former name gives way to the present one; else the least.</summary>
    public int Canonical(EntityId id) => _canonical[_ordinals[id]];

    public int Canonical(int ordinal) => _canonical[ordinal];

    /// <summary>By number: the place of the entity in the ordinal order of ids.</summary>
    public int[] Ranks => _ranks.Value;

    public IEnumerable<int> OneWith(int canonical) => Enumerable.Range(0, _entities.Length).Where(i => _canonical[i] == canonical);

    /// <summary>Finds an entity by id, by the local part of an id, by name or alias; throws with near names where none or several bear it.</summary>
    public T Find<T>(string name, string expected) where T : Entity
    {
        if (_ordinals.TryGetValue(new EntityId(name), out var exact) && _entities[_canonical[exact]] is T byId)
        {
            return byId;
        }

        var found = _names.Value.GetValueOrDefault(Normal(name), []).Select(i => _canonical[i]).Distinct().Select(i => _entities[i]).OfType<T>().ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UnknownNameException(name, expected, Nearest<T>(name)),
            _ => throw new UnknownNameException(name, $"single {expected}", [.. found.Select(e => e.Id.Text).Order(StringComparer.Ordinal)]),
        };
    }

    /// <summary>The ids of entities whose id, name or alias resembles a text, the best first.</summary>
    public IReadOnlyList<string> Nearest<T>(string name) where T : Entity
    {
        var candidates = _names.Value
            .SelectMany(entry => entry.Value.Where(i => _entities[i] is T and not AnonymousParty).Select(i => (entry.Key, Shown: Shown(_entities[i]))))
            .GroupBy(c => c.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Shown, StringComparer.Ordinal);
        return [.. NearestNames.To(Normal(name), candidates.Keys, 6).Select(key => candidates[key]).Distinct(StringComparer.Ordinal).Take(3)];
    }

    private static string Shown(Entity entity) => string.Equals(entity.Id.Text, entity.Name, StringComparison.Ordinal) ? entity.Id.Text : $"{entity.Id} ({entity.Name})";

    private static string Normal(string name) => name.Trim().Normalize(System.Text.NormalizationForm.FormC).ToUpperInvariant();

    private int[] Union()
    {
        var root = Enumerable.Range(0, _entities.Length).ToArray();
        int Find(int i) => root[i] == i ? i : root[i] = Find(root[i]);
        for (var i = 0; i < _entities.Length; i++)
        {
            foreach (var other in _entities[i].SameAs)
            {
                if (_ordinals.TryGetValue(other, out var j))
                {
                    var (a, b) = (Find(i), Find(j));
                    root[Math.Max(a, b)] = Math.Min(a, b);
                }
            }
        }

        // a root is the least of its own, so that only one that names others can be less than another
        var present = root.ToArray();
        for (var i = root.Length - 1; i >= 0; i--)
        {
            if (_entities[Find(i)].SameAs.Count > 0 && _entities[i].SameAs.Count == 0)
            {
                present[Find(i)] = i;
            }
        }

        return [.. Enumerable.Range(0, root.Length).Select(i => present[Find(i)])];
    }

    private int[] Rank()
    {
        int[] order = [.. Enumerable.Range(0, _entities.Length).OrderBy(i => _entities[i].Id.Text, StringComparer.Ordinal)];
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private Dictionary<string, List<int>> IndexNames()
    {
        var names = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _entities.Length; i++)
        {
            var entity = _entities[i];
            if (entity is AnonymousParty)
            {
                continue;
            }

            var local = entity.Id.Text[(entity.Id.Text.LastIndexOf('/') + 1)..];
            foreach (var name in entity.Aliases.Prepend(entity.Name).Prepend(local).Select(Normal).Distinct(StringComparer.Ordinal))
            {
                (names.TryGetValue(name, out var bearers) ? bearers : names[name] = []).Add(i);
            }
        }

        return names;
    }
}
