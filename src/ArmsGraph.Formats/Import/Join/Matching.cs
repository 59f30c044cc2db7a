namespace ArmsGraph.Formats.Import.Join;

/// <summary>
/// Matches the members of two lists one to one by how well they agree. Two are matched where each is the best for the other, agrees well enough, and is better than the next by a margin; what was matched is taken
/// out, and the rest is looked at again.
/// </summary>
internal static class Matching
{
    private const double Margin = 0.045;

    /// <summary>Takes what is matched out of the pairs, with all pairs of its members. What then still agrees well enough has several partners.</summary>
    /// <param name="pairs">Pairs that may be matched.</param>
    /// <param name="left">How many members the left list has.</param>
    /// <param name="right">How many members the right list has.</param>
    /// <param name="least">The least that two members agree.</param>
    public static List<Pair> Take(List<Pair> pairs, int left, int right, double least)
    {
        var all = new List<Pair>();
        for (var isNew = true; isNew;)
        {
            var (lefts, rights) = (Bests(pairs, left, pair => pair.Left), Bests(pairs, right, pair => pair.Right));
            var taken = pairs.FindAll(pair => pair.Score >= least && lefts[pair.Left].Leads(pair.Score) && rights[pair.Right].Leads(pair.Score));
            all.AddRange(taken);
            isNew = taken.Count > 0;
            var (gone, filled) = (taken.Select(pair => pair.Left).ToHashSet(), taken.Select(pair => pair.Right).ToHashSet());
            pairs.RemoveAll(pair => gone.Contains(pair.Left) || filled.Contains(pair.Right));
        }

        return all;
    }

    private static Best[] Bests(List<Pair> pairs, int count, Func<Pair, int> side)
    {
        var bests = new Best[count];
        foreach (var pair in pairs)
        {
            bests[side(pair)] = bests[side(pair)].With(pair.Score);
        }

        return bests;
    }

    /// <summary>A member of each list, by its index, and how well the two agree, from 0 to 1.</summary>
    internal readonly record struct Pair(int Left, int Right, double Score);

    private readonly record struct Best(double First, double Second)
    {
        public Best With(double score) => score > First ? new Best(score, First) : new Best(First, Math.Max(Second, score));

        public bool Leads(double score) => score >= First && score - Second >= Margin;
    }
}
