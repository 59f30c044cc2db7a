using ArmsGraph.Model;
using ArmsGraph.Model.Entities;

namespace ArmsGraph.Store.Loading;

/// <summary>Steps from a thing to those above it: whether some of them come back to it.</summary>
internal static class Ascent
{
    /// <summary>The fields by which an entity leads up to others of its kind, where it states one.</summary>
    public static IEnumerable<(string Field, Func<Entity, IEnumerable<EntityId>> Up)> Lineages(Entity entity) => entity switch
    {
        WeaponCategory { Parent: not null } => [("parent", e => e is WeaponCategory { Parent: { } parent } ? [parent] : [])],
        WeaponSystem { VariantOf.Count: > 0 } => [("variantOf", e => e is WeaponSystem s ? s.VariantOf : [])],
        Instrument { Implements.Count: > 0 } => [("implements", e => e is Instrument i ? i.Implements : [])],
        _ => [],
    };

    /// <summary>Whether steps upward from a start come back to it.</summary>
    public static bool Climbs<TId>(TId start, Func<TId, IEnumerable<TId>> up) where TId : struct, IId<TId>
    {
        var seen = new HashSet<TId>();
        var open = new Stack<TId>(up(start));
        while (open.TryPop(out var id))
        {
            if (id.Equals(start))
            {
                return true;
            }

            if (seen.Add(id))
            {
                foreach (var next in up(id))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
