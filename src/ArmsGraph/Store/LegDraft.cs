using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>Legs being collected, in order of claim, line and custody.</summary>
internal sealed class LegDraft
{
    private readonly Dictionary<Timing, int> _timingCodes = [];

    public List<LegRow> Rows { get; } = [];

    public List<Timing> Timings { get; } = [];

    public Letters Letters { get; } = new();

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
