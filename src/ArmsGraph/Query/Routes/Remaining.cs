namespace ArmsGraph.Query.Routes;

/// <summary>For every leg the least number of further legs to a destination, goods and dates left aside: a bound that prunes and never lies.</summary>
internal sealed class Remaining(Terrain terrain, bool inferred)
{
    public const int None = -1;

    /// <summary>By leg; <see cref="None"/> where nothing leads on to a destination. O(legs), with declared links alone less.</summary>
    public int[] Legs(HashSet<int> destinations)
    {
        var legs = terrain.Store.Legs;
        var remaining = new int[legs.Count];
        Array.Fill(remaining, None);
        var open = new Queue<int>();
        for (var leg = 0; leg < legs.Count; leg++)
        {
            if (destinations.Contains(legs.To[leg]) && terrain.View.HasLeg(leg))
            {
                remaining[leg] = 0;
                open.Enqueue(leg);
            }
        }

        var entered = new HashSet<int>();
        while (open.TryDequeue(out var leg))
        {
            foreach (var before in Before(leg, entered))
            {
                if (remaining[before] == None)
                {
                    remaining[before] = remaining[leg] + 1;
                    open.Enqueue(before);
                }
            }
        }

        return remaining;
    }

    private IEnumerable<int> Before(int leg, HashSet<int> entered)
    {
        if (!inferred)
        {
            return terrain.AssertedBefore(leg);
        }

        var party = terrain.Store.Legs.From[leg];
        return entered.Add(party) ? terrain.Store.In.At(party).ToArray().Where(terrain.View.HasLeg) : [];
    }
}
