namespace ArmsGraph.Benchmarks.Table;

/// <summary>A row of the table: a question, who answers it, and what is asked of us.</summary>
internal sealed class Row
{
    private readonly List<Lane> _lanes = [];

    /// <param name="text">The question.</param>
    /// <param name="unit">What figures are in.</param>
    /// <param name="ours">Ours; null where the library has no such question.</param>
    /// <param name="peers">The others.</param>
    /// <param name="asked">What has to be reached.</param>
    public Row(string text, string unit, Lane? ours, IReadOnlyList<Lane> peers, params IReadOnlyList<Asked> asked) =>
        (Text, Unit, Ours, Peers, Asked) = (text, unit, ours, peers, asked);

    public string Text { get; }

    public string Unit { get; }

    public Lane? Ours { get; }

    public IReadOnlyList<Lane> Peers { get; }

    public IReadOnlyList<Asked> Asked { get; }

    /// <summary>Whether figures are units of work in a second; else milliseconds for one question.</summary>
    public bool IsRate { get; init; }

    /// <summary>How many of what is counted one question stands for: its times are divided by it when printed.</summary>
    public double Share { get; init; } = 1;

    /// <summary>What is compared when all rounds are over, because it takes longer than what is timed.</summary>
    public Func<IEnumerable<(string Name, Tally Found, Tally Expected)>> Verify { get; init; } = () => [];

    private IEnumerable<Lane> Mains => Ours is null ? Peers : [Ours, .. Peers];

    /// <summary>Finds how many questions each can take, and has all that are compared take the same ones.</summary>
    public void Prepare(double budget, bool isWarm = true)
    {
        foreach (var lane in Mains)
        {
            lane.Prepare(budget, isWarm);
        }

        var counts = Mains.Where(lane => lane.Missing is null).Select(lane => lane.Count).Distinct().Order().ToList();
        foreach (var lane in Mains.Where(lane => lane.Missing is null))
        {
            _lanes.Add(lane);
            _lanes.AddRange(counts.Where(count => count < lane.Count).Select(lane.At));
        }
    }

    public void Measure(double budget)
    {
        foreach (var lane in _lanes)
        {
            lane.Measure(budget);
        }
    }

    /// <summary>All pairs that answered the very same questions, and whether they found the same.</summary>
    public IEnumerable<(Lane First, Lane Second, bool IsEqual)> Comparisons() =>
        from first in _lanes
        from second in _lanes.SkipWhile(lane => lane != first).Skip(1)
        where first.Name != second.Name && first.Kin == second.Kin && first.Count == second.Count && first.Rounds > 0 && second.Rounds > 0
        select (first, second, first.Tally == second.Tally);

    /// <summary>Ours and a peer over the same questions, as many as both took; null where one of them is missing.</summary>
    public (Lane Ours, Lane Peer)? Against(string peer) =>
        (from ours in _lanes
         from other in _lanes
         where Ours is not null && ours.Name == Ours.Name && other.Name == peer && ours.Count == other.Count && ours.Rounds > 0 && other.Rounds > 0
         orderby ours.Count descending
         select ((Lane, Lane)?)(ours, other)).FirstOrDefault();
}
