using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>The moment by which every dating has the goods there, of legs that surely lie in the period asked for.</summary>
internal readonly struct CertainClock(Timings timings, Window period) : IClock
{
    public bool Start(int code, out int moment) => Pass(code, Window.NoStart, out moment);

    public bool Pass(int code, int ready, out int moment)
    {
        var passed = IsIn(code) ? Ordering.Certain(timings[code].Certain, ready, 0) : null;
        moment = passed ?? 0;
        return passed is not null;
    }

    public bool Follow(int code, int before, int passed, out int moment)
    {
        moment = Ordering.CertainInside(timings[code].Certain, timings[before].Certain, passed);
        return IsIn(code);
    }

    public int FirstCode(int ready) => timings.FirstSurelyAfter(ready);

    private bool IsIn(int code) => period == Window.Always || period.Contains(timings[code].Certain.Hull);
}
