using System.Numerics;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrival from up to 64 origins by one pass over a stream; see <see cref="StreamScan"/> for where that is enough. O(legs of the stream + arrivals).</summary>
/// <param name="stream">What lies ahead of the origins.</param>
/// <param name="days">By code of timing: the day.</param>
/// <param name="parties">How many parties there are.</param>
/// <param name="block">Takes what is found.</param>
/// <param name="pairs">How many pairs there are to find at most: the pass ends where it has them.</param>
internal sealed class TableScan(LegStream stream, int[] days, int parties, ReachBlock block, long pairs)
{
    private const int Stretch = 1 << 14;

    /// <summary>By party: a bit for each origin that has come to it, or is it.</summary>
    private readonly ulong[] _reached = new ulong[parties];
    private long _left = pairs;
    private int _counted;

    public void Run(ReadOnlySpan<int> origins, Order order, Effort effort)
    {
        for (var bit = 0; bit < origins.Length; bit++)
        {
            _reached[origins[bit]] |= 1UL << bit;
        }

        if (order == Order.Possible)
        {
            Possible(effort);
        }
        else
        {
            Certain(effort);
        }
    }

    /// <summary>What comes to a party on a day may have gone on by an earlier leg of the day: then the day is read again when it is over.</summary>
    private void Possible(Effort effort)
    {
        var froms = stream.From.Span;
        var tos = stream.To.Span;
        var whens = stream.When.Span;
        var again = false;
        for (var i = 0; i < froms.Length && _left > 0 && GoesOn(i, effort); i++)
        {
            var bits = _reached[froms[i]] & ~_reached[tos[i]];
            if (bits != 0)
            {
                Add(tos[i], bits, days[whens[i]]);
                again = again || (i > 0 && whens[i - 1] == whens[i] && froms[FirstOfDay(whens, i)..i].Contains(tos[i]));
            }

            if (again && (i + 1 == froms.Length || whens[i + 1] != whens[i]))
            {
                (i, again) = (FirstOfDay(whens, i) - 1, false);
            }
        }
    }

    private static int FirstOfDay(ReadOnlySpan<int> whens, int at) => whens[..at].LastIndexOfAnyExcept(whens[at]) + 1;

    /// <summary>What comes on a day goes on from the next day; so a day's arrivals are set down when it is over.</summary>
    private void Certain(Effort effort)
    {
        var froms = stream.From.Span;
        var tos = stream.To.Span;
        var whens = stream.When.Span;
        var today = new List<(int Party, ulong Bits)>();
        for (var i = 0; i < froms.Length && _left > 0 && GoesOn(i, effort); i++)
        {
            var bits = _reached[froms[i]] & ~_reached[tos[i]];
            if (bits != 0)
            {
                today.Add((tos[i], bits));
            }

            if (today.Count > 0 && (i + 1 == froms.Length || whens[i + 1] != whens[i]))
            {
                foreach (var (party, came) in today)
                {
                    Add(party, came & ~_reached[party], days[whens[i]] + 1);
                }

                today.Clear();
            }
        }
    }

    private void Add(int party, ulong bits, int moment)
    {
        _reached[party] |= bits;
        block.Add(party, moment, bits);
        _left -= BitOperations.PopCount(bits);
    }

    /// <summary>Counts a stretch of legs before it is read.</summary>
    private bool GoesOn(int at, Effort effort)
    {
        if (at < _counted)
        {
            return true;
        }

        _counted = at + Stretch;
        return effort.Spend(Math.Min(Stretch, stream.Count - at));
    }
}
