using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>Earliest arrival from all origins of a block by one pass over a stream; see <see cref="StreamScan"/> for where that is enough. O(legs of the stream + arrivals).</summary>
internal sealed class TableScan(LegStream stream, int[] days, ReachBlock block)
{
    private const int Stretch = 1 << 14;

    private readonly ulong[] _reached = block.Reached;
    private readonly Stack<(int Party, ulong Bits)> _open = [];

    public void Run(ReadOnlySpan<int> origins, Order order, Effort effort)
    {
        for (var bit = 0; bit < origins.Length; bit++)
        {
            block.Set(origins[bit], 1UL << bit, 0);
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
        for (var i = 0; i < froms.Length && GoesOn(i, effort); i++)
        {
            var bits = _reached[froms[i]] & ~_reached[tos[i]];
            if (bits != 0)
            {
                Close(i, bits);
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
        for (var i = 0; i < froms.Length && GoesOn(i, effort); i++)
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
                    block.Set(party, came & ~_reached[party], days[whens[i]] + 1);
                }

                today.Clear();
            }
        }
    }

    /// <summary>Counts a stretch of legs before it is read.</summary>
    private bool GoesOn(int at, Effort effort) => (at & (Stretch - 1)) != 0 || effort.Spend(Math.Min(Stretch, stream.Count - at));

    /// <summary>What comes to a party on a day may have gone on by an earlier leg of the day.</summary>
    private void Close(int at, ulong bits)
    {
        var froms = stream.From.Span;
        var tos = stream.To.Span;
        var whens = stream.When.Span;
        var (when, day) = (whens[at], days[whens[at]]);
        block.Set(tos[at], bits, day);
        if (at == 0 || whens[at - 1] != when)
        {
            return;
        }

        _open.Push((tos[at], bits));
        while (_open.TryPop(out var next))
        {
            for (var k = at - 1; k >= 0 && whens[k] == when; k--)
            {
                var more = froms[k] == next.Party ? next.Bits & ~_reached[tos[k]] : 0;
                if (more != 0)
                {
                    block.Set(tos[k], more, day);
                    _open.Push((tos[k], more));
                }
            }
        }
    }
}
