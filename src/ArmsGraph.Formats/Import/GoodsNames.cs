using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Formats.Import;

/// <summary>Finds which goods a designation and a description stand for, and declares a system where none is known.</summary>
internal sealed class GoodsNames
{
    private const string Root = "weapons";

    private readonly Dictionary<EntityId, Goods> _goods;
    private readonly Dictionary<string, List<WeaponSystem>> _systems = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Scheme, string Code), EntityId> _codes = [];
    private readonly Dictionary<(string Scheme, string Code), List<(EntityId Id, MappingMatch Match)>> _mapped = [];
    private readonly Dictionary<string, WeaponCategory> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Designation, string Category), EntityId> _found = [];
    private readonly HashSet<EntityId> _declared = [];
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _kinds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The category of each system, known or declared here.</summary>
    private readonly Dictionary<EntityId, EntityId> _places = [];

    public GoodsNames(IReadOnlyCollection<Entity> known)
    {
        _taken = known.Select(entity => entity.Id.Text).ToHashSet(StringComparer.Ordinal);
        _goods = known.OfType<Goods>().ToDictionary(goods => goods.Id);
        foreach (var system in _goods.Values.OfType<WeaponSystem>())
        {
            foreach (var name in system.Aliases.Append(system.Name).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                (_systems.TryGetValue(name, out var bearers) ? bearers : _systems[name] = []).Add(system);
            }
        }

        foreach (var system in _goods.Values.OfType<WeaponSystem>().Where(system => system.Category is not null))
        {
            _places[system.Id] = system.Category!.Value;
        }

        foreach (var category in _goods.Values.OfType<WeaponCategory>())
        {
            foreach (var mapping in category.Mappings)
            {
                var key = (mapping.Scheme, mapping.Code.ToUpperInvariant());
                (_mapped.TryGetValue(key, out var all) ? all : _mapped[key] = []).Add((category.Id, mapping.Match));
                if (mapping.Match == MappingMatch.Exact)
                {
                    _codes[key] = category.Id;
                }
                else
                {
                    // what is broader than a category, or only close to it, is sure to lie no deeper than the one above it
                    _codes.TryAdd(key, category.Parent ?? category.Id);
                }
            }

            foreach (var name in category.Aliases.Append(category.Name))
            {
                _names.TryAdd(name, category);
                _kinds.UnionWith(name.Split(' ', '-', '/'));
            }
        }
    }

    /// <summary>Whether goods, known or declared here, lie in a category.</summary>
    public bool Lies(EntityId goods, EntityId category) => Within(_places.GetValueOrDefault(goods, goods), category);

    /// <summary>The category that a scheme's code, or a plain word, stands for; null where none is known.</summary>
    public EntityId? Category(string text, params ReadOnlySpan<string> schemes)
    {
        foreach (var scheme in schemes)
        {
            if (_codes.TryGetValue((scheme, text.ToUpperInvariant()), out var mapped))
            {
                return mapped;
            }
        }

        return _names.TryGetValue(text, out var named) ? named.Id : null;
    }

    /// <summary>
    /// The category that takes in what a code of a scheme of wide classes stands for: the same concept; else the one among those it maps to that holds most of the others; else the nearest category above them all.
    /// Null where the scheme has no such code.
    /// </summary>
    public EntityId? Covering(string code, string scheme)
    {
        if (!_mapped.TryGetValue((scheme, code.ToUpperInvariant()), out var all))
        {
            return null;
        }

        foreach (var (id, match) in all)
        {
            if (match == MappingMatch.Exact || (match == MappingMatch.Close && 2 * all.Count(other => Within(other.Id, id)) > all.Count))
            {
                return id;
            }
        }

        var above = all[0].Id;
        while (!all.TrueForAll(mapped => Within(mapped.Id, above)))
        {
            above = ((WeaponCategory)_goods[above]).Parent ?? new EntityId(Root);
        }

        return above;
    }

    /// <summary>
    /// How well goods of a category fit a code of a scheme of wide classes, or a category by its id: they lie in what the code stands for, or in what is only close to it; null where they do neither. A part of a class,
    /// such as <c>VIIa</c>, that stands for nothing in particular counts as the class.
    /// </summary>
    public MappingMatch? Fit(EntityId category, string code, string scheme)
    {
        var mapped = _mapped.GetValueOrDefault((scheme, code.ToUpperInvariant())) ?? [];
        if (mapped.Count > 0 && char.IsAsciiLetterLower(code[^1]) && !mapped.Exists(known => known.Match == MappingMatch.Exact))
        {
            mapped = [.. mapped, .. _mapped.GetValueOrDefault((scheme, code[..^1].ToUpperInvariant())) ?? []];
        }

        return mapped.Exists(known => known.Match != MappingMatch.Close && Within(category, known.Id)) || Within(category, new EntityId(code)) ? MappingMatch.Exact
            : mapped.Exists(known => Within(category, known.Id)) ? MappingMatch.Close
            : null;
    }

    /// <summary>Whether a word only says what kind of thing goods are: one of those that the categories' names are made of.</summary>
    public bool IsKind(string word) => _kinds.Contains(word);

    /// <summary>Whether the reference data know a system of this name that fits a category.</summary>
    public bool Knows(string designation, EntityId? category) => Known(designation, category ?? new EntityId(Root)) is not null;

    /// <summary>The goods of a designation within a category: a system that is known there, else one that the register's names declare.</summary>
    /// <param name="designation">As the register writes it; empty stands for the category itself.</param>
    /// <param name="category">Null where it is not known.</param>
    /// <param name="names">The source of the register's names.</param>
    /// <param name="declare">Is given a system that is declared for the first time.</param>
    public EntityId Find(string designation, EntityId? category, SourceId names, Action<Entity> declare)
    {
        var place = category ?? new EntityId(Root);
        if (designation.Length == 0 || (_names.TryGetValue(designation, out var named) && named.Id == place))
        {
            return place;
        }

        var key = (designation, place.Text);
        if (!_found.TryGetValue(key, out var id))
        {
            _found.Add(key, id = Known(designation, place)?.Id ?? Declare(designation, place, names, declare));
        }

        return id;
    }

    /// <summary>A known system counts where one of the two categories lies in the other: designations are shared by guns and what carries them.</summary>
    private WeaponSystem? Known(string designation, EntityId place)
    {
        var fits = _systems.GetValueOrDefault(designation)?.FindAll(Fits);
        return fits is [var only] ? only : _goods.GetValueOrDefault(new EntityId(LocalId.Of(designation))) is WeaponSystem spelled && Fits(spelled) ? spelled : null;

        bool Fits(WeaponSystem system) => system.Category is not { } own || Within(own, place) || Within(place, own);
    }

    private bool Within(EntityId inner, EntityId outer)
    {
        for (var at = inner; ;)
        {
            if (at == outer)
            {
                return true;
            }

            if (_goods.GetValueOrDefault(at) is not WeaponCategory { Parent: { } parent })
            {
                return false;
            }

            at = parent;
        }
    }

    /// <summary>An id never ends in a code of the reference data: it would name two.</summary>
    private EntityId Declare(string designation, EntityId place, SourceId names, Action<Entity> declare)
    {
        var stem = place.Text == Root ? LocalId.Of(designation) : $"{LocalId.Of(designation)}.{place.Text}";
        var (local, id) = (stem, new EntityId($"{names}/{stem}"));
        for (var n = 2; _taken.Contains(local) || !_declared.Add(id); n++)
        {
            (local, id) = (FormattableString.Invariant($"{stem}.{n}"), new EntityId(FormattableString.Invariant($"{names}/{stem}.{n}")));
        }

        _places[id] = place;
        declare(new WeaponSystem { Id = id, Name = designation, Category = place, Source = names });
        return id;
    }
}
