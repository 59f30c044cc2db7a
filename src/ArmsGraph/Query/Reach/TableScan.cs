using System.Numerics;
using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrival from all origins of a block by one pass over a stream; see <see cref="StreamScan"/> for where that is enough. O(legs of the stream + arrivals).</summary>
/// <param name="stream">What lies ahead of the origins.</param>
/// <param name="days">By code of timing: the day.</param>
/// <param name="block">What is found.</param>
/// <param name="pairs">How many pairs there are to find at most: the pass ends where it has them.</param>
internal sealed class TableScan(LegStream stream, int[] days, ReachBlock block, int pairs)
{
    private const int Stretch = 1 << 14;

    private readonly ulong[] _reached = block.Reached;
    private int _left = pairs;
    private int _counted;

    public void Run(ReadOnlySpan<int> origins, Order order, Effort effort)
    {
        for (var bit = 0; bit < origins.Length; bit++)
        {
            block.Start(origins[bit], bit);
        }

        if (order == Order.Possible)
        {
            Possible(effort);
        }
        else
        {
            Certain(effort);
        }

        for (var bit = 0; bit < origins.Length; bit++)
        {
            block.Drop(origins[bit], bit);
        }
    }

    private void Possible(Effort effort)
    {
        var froms = stream.From.Span;
        var tos = stream.To.Span;
        var whens = stream.When.Span;
        for (var i = 0; i < froms.Length && _left > 0 && GoesOn(i, effort); i++)
        {
            if ((_reached[froms[i]] & ~_reached[tos[i]]) != 0)
            {
                var (first, end) = DayAround(whens, i);
                Settle(froms[first..end], tos[first..end], i - first, days[whens[i]]);
                i = end - 1;
            }
        }
    }

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
                    Set(party, came & ~_reached[party], days[whens[i]] + 1);
                }

                today.Clear();
            }
        }
    }

    private void Set(int party, ulong bits, int day)
    {
        block.Set(party, bits, day);
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

    /// <summary>What comes to a party on a day may have gone on by an earlier leg of the day: its legs are read, from the first that brings something, and again until nothing comes any more.</summary>
    private void Settle(ReadOnlySpan<int> froms, ReadOnlySpan<int> tos, int start, int day)
    {
        for (var goesOn = true; goesOn; start = 0)
        {
            goesOn = false;
            for (var i = start; i < froms.Length; i++)
            {
                var bits = _reached[froms[i]] & ~_reached[tos[i]];
                if (bits != 0)
                {
                    Set(tos[i], bits, day);
                    goesOn = true;
                }
            }
        }
    }

    private static (int First, int End) DayAround(ReadOnlySpan<int> whens, int at)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && whens[first - 1] == whens[at])
        {
            first--;
        }

        while (end < whens.Length && whens[end] == whens[at])
        {
            end++;
        }

        return (first, end);
    }
}
