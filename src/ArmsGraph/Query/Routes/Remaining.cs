namespace ArmsGraph.Query.Routes;

/// <summary>For every leg the least number of further legs to a destination, goods and dates left aside: a bound that prunes and never lies.</summary>
internal sealed class Remaining
{
    public const int None = -1;

    private readonly Terrain _terrain;

    /// <summary>Where junctions may be inferred, by party; else by leg, for those that lead on.</summary>
    private readonly int[]? _ofParty;
    private readonly Dictionary<int, int> _ofLeg = [];

    /// <summary>Searches back from the destinations. O(legs), with declared links alone less.</summary>
    public Remaining(Terrain terrain, bool inferred, HashSet<int> destinations)
    {
        _terrain = terrain;
        if (inferred)
        {
            _ofParty = OfParties(destinations);
        }
        else
        {
            SearchLegs(destinations);
        }
    }

    /// <summary><see cref="None"/> where nothing leads on to a destination.</summary>
    public int Of(int leg) => _ofParty is { } parties ? parties[_terrain.Store.Legs.To[leg]] : _ofLeg.GetValueOrDefault(leg, None);

    private int[] OfParties(HashSet<int> destinations)
    {
        var remaining = new int[_terrain.Store.Entities.Count];
        Array.Fill(remaining, None);
        var open = new Queue<int>();
        foreach (var party in destinations)
        {
            remaining[party] = 0;
            open.Enqueue(party);
        }

        var incoming = _terrain.Store.In;
        while (open.TryDequeue(out var party))
        {
            var (first, end) = incoming.Segments.LegsAt(party);
            for (var place = first; place < end; place++)
            {
                var before = incoming.From[place];
                if (remaining[before] == None && _terrain.View.HasLeg(incoming.Leg[place]))
                {
                    remaining[before] = remaining[party] + 1;
                    open.Enqueue(before);
                }
            }
        }

        return remaining;
    }

    private void SearchLegs(HashSet<int> destinations)
    {
        var open = new Queue<int>();
        foreach (var leg in destinations.Order().SelectMany(party => _terrain.Store.In.At(party).ToArray()).Where(_terrain.View.HasLeg))
        {
            _ofLeg[leg] = 0;
            open.Enqueue(leg);
        }

        while (open.TryDequeue(out var leg))
        {
            foreach (var before in _terrain.AssertedBefore(leg))
            {
                if (_ofLeg.TryAdd(before, _ofLeg[leg] + 1))
                {
                    open.Enqueue(before);
                }
            }
        }
    }
}
