using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>The latest moment that some dating allows, inside the period asked for.</summary>
internal readonly struct PossibleDeadline(Timings timings, Window period) : IDeadline
{
    public int EndOf(int day) => day;

    public int? Start(int code, int latest) => Pass(code, latest);

    public int? Pass(int code, int latest)
    {
        var hi = Math.Min(timings.Hi[code], period.Hi);
        var moment = hi == Window.NoEnd ? latest : Math.Min(latest, hi - 1);
        return Lo(code) <= moment ? moment : null;
    }

    public int? Follow(int code, int before, int latest) => Lo(code) <= latest ? latest : null;

    private int Lo(int code) => Math.Max(timings.Lo[code], period.Lo);
}
