using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>Legs being collected, in order of claim, line and custody.</summary>
/// <param name="expected">About how many there will be.</param>
internal sealed class LegDraft(int expected)
{
    private readonly Dictionary<Timing, int> _timingCodes = [];

    public List<LegRow> Rows { get; } = new(expected);

    /// <summary>Whether some leg is not of the first line.</summary>
    public bool HasLines { get; private set; }

    /// <summary>Whether some leg is not the first change of custody.</summary>
    public bool HasHops { get; private set; }

    public bool HasOrigins { get; private set; }

    public List<Timing> Timings { get; } = [];

    public Letters Letters { get; } = new();

    public void Add(in LegRow row)
    {
        Rows.Add(row);
        HasLines |= row.Line != 0;
        HasHops |= row.Hop != 0;
        HasOrigins |= row.Origin >= 0;
    }

    public int Code(Timing timing)
    {
        if (!_timingCodes.TryGetValue(timing, out var code))
        {
            code = Timings.Count;
            Timings.Add(timing);
            _timingCodes.Add(timing, code);
        }

        return code;
    }
}
