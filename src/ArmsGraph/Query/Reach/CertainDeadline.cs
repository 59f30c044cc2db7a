using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>The latest moment by which every dating has the goods there in time, of legs that surely lie in the period asked for.</summary>
internal readonly struct CertainDeadline(Timings timings, Window period) : IDeadline
{
    public int EndOf(int day) => day == Window.NoEnd ? day : day + 1;

    public int? Start(int code, int latest)
    {
        var leg = timings[code].Certain;
        return !IsIn(code) ? null : leg.Last.Hi <= latest ? leg.Last.Hi : leg.First.Hi <= latest ? leg.First.Hi : null;
    }

    public int? Pass(int code, int latest)
    {
        var leg = timings[code].Certain;
        return !IsIn(code) ? null : leg.Last.Hi <= latest ? Known(leg.Last.Lo) : leg.First.Hi <= latest ? Known(leg.First.Lo) : null;
    }

    public int? Follow(int code, int before, int latest)
    {
        var leg = timings[code].Certain;
        return !IsIn(code) ? null
            : leg == timings[before].Certain ? (leg.First.Hi <= latest ? latest : null)
            : leg.Last.Hi <= latest ? latest
            : leg.First.Hi <= latest ? Known(leg.First.Lo)
            : null;
    }

    private static int? Known(int moment) => moment == Window.NoStart ? null : moment;

    private bool IsIn(int code) => period == Window.Always || period.Contains(timings[code].Certain.Hull);
}
