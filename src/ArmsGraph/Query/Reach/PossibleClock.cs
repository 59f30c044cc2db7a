using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>The earliest moment that some dating allows, inside the period asked for.</summary>
internal readonly struct PossibleClock(Timings timings, Window period) : IClock
{
    private readonly int[] _lo = timings.Lo;
    private readonly int[] _hi = timings.Hi;
    private readonly int _from = period.Lo;
    private readonly int _to = period.Hi;

    public bool Start(int code, out int moment) => Pass(code, Window.NoStart, out moment);

    public bool Pass(int code, int ready, out int moment)
    {
        moment = Math.Max(Math.Max(_lo[code], _from), ready);
        return moment < Math.Min(_hi[code], _to);
    }

    public bool Follow(int code, int before, int passed, out int moment)
    {
        moment = Math.Max(Math.Max(_lo[code], _from), passed);
        return true;
    }

    public int FirstCode(int ready) => timings.FirstNotOver(Math.Max(ready, _from));
}
