using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// The distinct timings of legs, each a code: in order of their earliest day, then of their latest. Codes so sort legs by time, and a run of codes can be skipped
/// where none of it reaches a moment.
/// </summary>
internal sealed class Timings
{
    /// <summary>Null where each timing is one window and nothing of it in doubt, as a day or a year that is plainly stated: its ends say all then.</summary>
    private readonly Timing[]? _values;

    /// <summary>By code: the greatest <see cref="Hi"/> of all codes up to it; never falls. The same array where that never falls.</summary>
    private readonly int[] _latest;

    /// <summary>By code: the greatest first day of a certain last delivery of all codes up to it; never falls. <see cref="Lo"/> where it is that.</summary>
    private readonly int[] _latestCertain;

    private Timings(Timing[] values)
    {
        Lo = [.. values.Select(t => t.Possible.First.Lo)];
        Hi = [.. values.Select(t => t.Possible.Last.Hi)];
        _latest = Highest(Hi, Hi);
        _latestCertain = Highest(values.Select(t => t.Certain.Last.Lo), Lo);
        _values = Enumerable.Range(0, values.Length).All(code => values[code] == Plain(code)) ? null : values;
        AreDays = values.All(t => t.Possible == Extent.At(t.Possible.First) && t.Possible.First.IsOneDay);
        AreApart = values.All(t => t.Possible == Extent.At(t.Possible.First) && t.Possible.First is { Lo: > Window.NoStart, Hi: < Window.NoEnd })
            && Enumerable.Range(1, Math.Max(0, values.Length - 1)).All(code => Hi[code - 1] <= Lo[code]);
        IsSteady = Hi == _latest;
    }

    public int Count => Lo.Length;

    /// <summary>By code: the earliest day that the first delivery may have; never falls.</summary>
    public int[] Lo { get; }

    /// <summary>By code: the first day on which no delivery can be any more.</summary>
    public int[] Hi { get; }

    /// <summary>Whether every timing is one day.</summary>
    public bool AreDays { get; }

    /// <summary>Whether every timing is one window, and no two have a day in common: what can follow one another then does so by code.</summary>
    public bool AreApart { get; }

    /// <summary>Whether what begins later never ends earlier, so that what can follow a moment is a stretch of codes.</summary>
    public bool IsSteady { get; }

    public Timing this[int code] => _values is null ? Plain(code) : _values[code];

    /// <summary>The timings in order, and for each place of the given list its code.</summary>
    public static (Timings Timings, int[] Codes) Sort(IReadOnlyList<Timing> distinct)
    {
        int[] order = [.. Enumerable.Range(0, distinct.Count).OrderBy(i => distinct[i].Possible.First.Lo).ThenBy(i => distinct[i].Possible.Last.Hi).ThenBy(i => Rest(distinct[i]))];
        var codes = new int[order.Length];
        for (var code = 0; code < order.Length; code++)
        {
            codes[order[code]] = code;
        }

        return (new Timings([.. order.Select(i => distinct[i])]), codes);
    }

    /// <summary>The first code that may hold a delivery at the moment or later; all before it are over.</summary>
    public int FirstNotOver(int moment) => First(_latest, moment + 1L);

    /// <summary>The first code that may hold a delivery surely not before the moment.</summary>
    public int FirstSurelyAfter(int moment) => First(_latestCertain, moment);

    /// <summary>The first code whose earliest day is the given one or later.</summary>
    public int FirstFrom(int day) => First(Lo, day);

    private static (int, int, int, int, int, int) Rest(Timing t) =>
        (t.Possible.First.Hi, t.Possible.Last.Lo, t.Certain.First.Lo, t.Certain.First.Hi, t.Certain.Last.Lo, t.Certain.Last.Hi);

    private static int First(int[] rising, long least)
    {
        var (low, high) = (0, rising.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = rising[middle] >= least ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>What rises with values; the known array where it is that.</summary>
    private static int[] Highest(IEnumerable<int> values, int[] known)
    {
        var most = int.MinValue;
        int[] highest = [.. values.Select(value => most = Math.Max(most, value))];
        return highest.AsSpan().SequenceEqual(known) ? known : highest;
    }

    private Timing Plain(int code) => Extent.At(new Window(Lo[code], Hi[code])) is var window ? new Timing(window, window) : default;
}
