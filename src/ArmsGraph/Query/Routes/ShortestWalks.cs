namespace ArmsGraph.Query.Routes;

/// <summary>The walks with fewest legs, counted layer by layer: all of them, and those that leave a party out.</summary>
internal sealed class ShortestWalks
{
    private readonly WalkGraph _walks;

    /// <summary>The states of the shortest walks, by number of legs so far, from 1; each leads on to a destination in the least number.</summary>
    private readonly List<List<int>> _layers = [];

    public ShortestWalks(WalkGraph walks)
    {
        _walks = walks;
        var seen = walks.Starts.ToHashSet();
        var layer = seen.ToList();
        while (layer.Count > 0)
        {
            _layers.Add(layer);
            if (layer.Exists(walks.Arrives))
            {
                break;
            }

            layer = [.. layer.SelectMany(walks.Next).Where(seen.Add)];
        }
    }

    public int? Legs => _layers.Count > 0 ? _layers.Count : null;

    /// <summary>The states of the shortest walks, a dead end or two among them.</summary>
    public IEnumerable<int> States => _layers.SelectMany(layer => layer);

    /// <summary>How many walks there are without the given states. O(junctions of the layers).</summary>
    public double Count(Func<int, bool> isLeftOut)
    {
        var counts = new Dictionary<int, double>();
        for (var i = 0; i < _layers.Count; i++)
        {
            var next = new Dictionary<int, double>();
            foreach (var state in i == 0 ? _layers[0] : [])
            {
                next[state] = isLeftOut(state) ? 0 : 1;
            }

            foreach (var (state, count) in counts)
            {
                foreach (var after in _walks.Next(state).Where(after => !isLeftOut(after)))
                {
                    next[after] = next.GetValueOrDefault(after) + count;
                }
            }

            counts = next;
        }

        return counts.Where(pair => _walks.Arrives(pair.Key)).Sum(pair => pair.Value);
    }
}
