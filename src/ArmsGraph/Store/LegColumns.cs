using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// Legs as struct of arrays. A leg is one change of custody of one item line of one affirming claim. Legs of one line lie together, in order of custody,
/// so that the next leg of a chain is the next row.
/// </summary>
internal sealed class LegColumns
{
    private readonly List<Timing> _timings = [];
    private readonly Dictionary<Timing, int> _timingCodes = [];

    /// <summary>The claim of each leg; never falls.</summary>
    public List<int> Claim { get; } = [];

    /// <summary>The item line, from 0; -1 where the transfer states no goods.</summary>
    public List<int> Line { get; } = [];

    /// <summary>Which change of custody it is, from 0.</summary>
    public List<int> Hop { get; } = [];

    /// <summary>Supplier and recipient, canonical entity numbers; never equal.</summary>
    public List<int> From { get; } = [];

    /// <summary>See <see cref="From"/>.</summary>
    public List<int> To { get; } = [];

    /// <summary>State of origin where stated, canonical entity number; else -1.</summary>
    public List<int> Origin { get; } = [];

    /// <summary>The goods: a number of <see cref="GoodsTree"/>'s sets.</summary>
    public List<int> Goods { get; } = [];

    /// <summary>How far the leg has come.</summary>
    public List<byte> Stage { get; } = [];

    /// <summary>Whether its transfer was cancelled.</summary>
    public List<bool> Cancelled { get; } = [];

    /// <summary>Whether it was refitted before: two different systems do not refute continuity then.</summary>
    public List<bool> Refitted { get; } = [];

    private List<int> TimingCode { get; } = [];

    public int Count => Claim.Count;

    public Timing Timing(int leg) => _timings[TimingCode[leg]];

    public int Add(int claim, int line, int hop, int from, int to, Timing timing)
    {
        Claim.Add(claim);
        Line.Add(line);
        Hop.Add(hop);
        From.Add(from);
        To.Add(to);
        if (!_timingCodes.TryGetValue(timing, out var code))
        {
            code = _timings.Count;
            _timings.Add(timing);
            _timingCodes.Add(timing, code);
        }

        TimingCode.Add(code);
        return Claim.Count - 1;
    }

    /// <summary>Whether the second leg follows the first inside one item line of one claim.</summary>
    public bool IsNextInChain(int leg, int next) =>
        Claim[leg] == Claim[next] && Line[leg] == Line[next] && Hop[next] > Hop[leg] && To[leg] == From[next] && next == leg + 1;
}
