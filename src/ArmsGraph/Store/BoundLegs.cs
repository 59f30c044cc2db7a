using System.Collections;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Store;

/// <summary>
/// Legs after which it matters by which leg the goods came: those of a transfer that has legs elsewhere too, those that a declared link or a backfill names. After any
/// other leg only the place, the time and the lot count.
/// </summary>
internal sealed class BoundLegs
{
    private readonly BitArray _legs;

    public BoundLegs(FactStore store)
    {
        var facts = new HashSet<int>();
        foreach (var (claim, before) in store.Continues)
        {
            facts.Add(store.Claims.FactOf(claim));
            facts.UnionWith(before);
        }

        foreach (var claim in store.FactsOfKind(new Backfill().Kind).SelectMany(store.ClaimsOf))
        {
            var backfill = (Backfill)store.Claims[claim].Fact;
            facts.UnionWith(backfill.Inbound.Concat(backfill.Outbound).Select(id => store.TryGetFact(id, out var fact) ? fact : -1));
        }

        var legs = store.Legs;
        _legs = new BitArray(legs.Count);
        if (facts.Count == 0 && legs.AreAlone && !store.Claims.HasFurther)
        {
            return;
        }

        for (var start = 0; start < legs.Count;)
        {
            var fact = store.Claims.FactOf(legs.Claim[legs.ByClaim[start]]);
            var end = start + 1;
            while (end < legs.Count && store.Claims.FactOf(legs.Claim[legs.ByClaim[end]]) == fact)
            {
                end++;
            }

            if (facts.Contains(fact) || IsScattered(legs, start, end))
            {
                foreach (var leg in legs.ByClaim[start..end])
                {
                    _legs[leg] = true;
                    Any = true;
                }
            }

            start = end;
        }
    }

    public bool Any { get; }

    public bool Contains(int leg) => Any && _legs[leg];

    private static bool IsScattered(LegColumns legs, int start, int end)
    {
        var (from, to) = (legs.From[legs.ByClaim[start]], legs.To[legs.ByClaim[start]]);
        for (var i = start + 1; i < end; i++)
        {
            if (legs.From[legs.ByClaim[i]] != from || legs.To[legs.ByClaim[i]] != to)
            {
                return true;
            }
        }

        return false;
    }
}
