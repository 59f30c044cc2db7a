using System.Runtime.InteropServices;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>Legs being collected, in order of claim, line and custody: a column for each of what they hold.</summary>
/// <param name="expected">About how many there will be.</param>
internal sealed class LegDraft(int expected)
{
    private readonly List<int> _claims = new(expected), _from = new(expected), _to = new(expected), _letters = new(expected), _timings = new(expected);
    private readonly Dictionary<Timing, int> _timingCodes = [];

    /// <summary>One more than the line and than the origin, so that none is 0.</summary>
    private readonly Column _lines = new(), _origins = new();
    private readonly Column _hops = new(), _stages = new(), _cancelled = new();

    public int Count => _claims.Count;

    /// <summary>Whether some leg is not of the first line.</summary>
    public bool HasLines { get; private set; }

    /// <summary>Whether some leg is not the first change of custody.</summary>
    public bool HasHops { get; private set; }

    public bool HasOrigins { get; private set; }

    public List<Timing> Timings { get; } = [];

    public Letters Letters { get; } = new();

    public ReadOnlySpan<int> Claim => CollectionsMarshal.AsSpan(_claims);

    public ReadOnlySpan<int> From => CollectionsMarshal.AsSpan(_from);

    public ReadOnlySpan<int> To => CollectionsMarshal.AsSpan(_to);

    public ReadOnlySpan<int> Letter => CollectionsMarshal.AsSpan(_letters);

    /// <summary>The place of its timing among <see cref="Timings"/>.</summary>
    public ReadOnlySpan<int> Timing => CollectionsMarshal.AsSpan(_timings);

    public void Add(in LegRow row)
    {
        var leg = Count;
        _claims.Add(row.Claim);
        _from.Add(row.From);
        _to.Add(row.To);
        _letters.Add(row.Letter);
        _timings.Add(row.Timing);
        _lines.Set(leg, row.Line + 1);
        _hops.Set(leg, row.Hop);
        _origins.Set(leg, row.Origin + 1);
        _stages.Set(leg, row.Stage);
        _cancelled.Set(leg, row.IsCancelled ? 1 : 0);
        HasLines |= row.Line != 0;
        HasHops |= row.Hop != 0;
        HasOrigins |= row.Origin >= 0;
    }

    public int Line(int leg) => _lines[leg] - 1;

    public int Hop(int leg) => _hops[leg];

    public int Origin(int leg) => _origins[leg] - 1;

    public int Stage(int leg) => _stages[leg];

    public bool IsCancelled(int leg) => _cancelled[leg] > 0;

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
