namespace ArmsGraph.Query.Reach;

/// <summary>Parties and the moments found for them, by moment, then by id.</summary>
internal sealed class Moments(int[] parties, int[] moments)
{
    private volatile Dictionary<int, int>? _places;

    public int Count => parties.Length;

    public int Party(int place) => parties[place];

    public int At(int place) => moments[place];

    public int? Of(int party)
    {
        _places ??= Enumerable.Range(0, parties.Length).ToDictionary(place => parties[place]);
        return _places.TryGetValue(party, out var place) ? moments[place] : null;
    }

    /// <summary>What comes in order of time, as a search gives it; of equal moments the parties are put in order here. Both arrays are taken, not copied.</summary>
    public static Moments Sorted(int[] parties, int[] moments, int[] ranks)
    {
        Comparison<int> byRank = (one, other) => ranks[one].CompareTo(ranks[other]);
        for (var start = 0; start < moments.Length;)
        {
            var end = start + 1;
            while (end < moments.Length && moments[end] == moments[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                parties.AsSpan(start, end - start).Sort(byRank);
            }

            start = end;
        }

        return new Moments(parties, moments);
    }
}
