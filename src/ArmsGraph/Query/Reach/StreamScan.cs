using ArmsGraph.Store;
using ArmsGraph.Time;

namespace ArmsGraph.Query.Reach;

/// <summary>
/// Earliest arrival by one pass over legs in time, for graphs where nothing but goods and dates counts: every timing is one day, under the possible order one window that has no
/// day in common with another, no leg binds what follows, and the lot stays what it is. The first arrival is final, so there is no queue; under the possible order what arrives
/// in a window may go on by any leg of that window.
/// </summary>
internal static class StreamScan
{
    /// <summary>What stands for the letter of a stream of all goods.</summary>
    private const int All = -1;
    private const int Stretch = 1 << 14;

    private static readonly int[] AllLetters = [All];

    /// <summary>The streams on which the goods of some parties move, or null where a pass would not do.</summary>
    public static IReadOnlyList<LegStream>? Streams(Terrain terrain, TransferQuestion question, HashSet<int> from, Order order) => Letters(terrain, question, from, order) switch
    {
        null => null,
        [All] => [terrain.Store.Index.All],
        var letters => [.. letters.Select(terrain.Store.Index.Of)],
    };

    /// <summary>The letters of those streams, ascending; <see cref="All"/> alone where goods do not count.</summary>
    public static IReadOnlyList<int>? Letters(Terrain terrain, TransferQuestion question, HashSet<int> from, Order order)
    {
        var store = terrain.Store;
        var timings = store.Legs.Timings;
        var isByCode = timings.AreDays || (order == Order.Possible && timings.AreApart);
        if (!question.Inferred || question.MinLag > 0 || !terrain.View.IsWhole || !isByCode || store.Bound.Any || from.Any(party => store.Index.FromOrigin(party).Count > 0))
        {
            return null;
        }

        if (question.Continuity == Continuity.None)
        {
            return terrain.AskedGoods < 0 ? AllLetters : null;
        }

        var letters = new List<int>();
        foreach (var party in from)
        {
            var (first, end) = store.Out.Segments.At(party);
            for (var segment = first; segment < end; segment++)
            {
                var letter = store.Out.Segments.Letter[segment];
                var lot = terrain.Lots.Start(letter);
                if (lot != Lots.None && terrain.Lots.OnlyLetter(lot) != letter)
                {
                    return null;
                }

                if (lot != Lots.None && letters.BinarySearch(letter) is var place and < 0)
                {
                    letters.Insert(~place, letter);
                }
            }
        }

        return letters;
    }

    /// <summary>
    /// The parties reached from some, those left out, with the codes of their timings, in order. The stream is what lies ahead of them: the pass ends where all its recipients
    /// are reached; a window in which goods may have gone on by an earlier leg is read again. O(legs of the stream), and of a window so often as goods go on back in it.
    /// </summary>
    public static int Run(LegStream stream, HashSet<int> from, Order order, ScanSpace space, Effort effort)
    {
        var froms = stream.From.Span;
        var tos = stream.To.Span;
        var whens = stream.When.Span;
        var reached = space.Reached;
        var codes = space.Codes;
        foreach (var party in from)
        {
            reached[party >> 6] |= 1UL << party;
            codes[party] = -1;
        }

        var (found, again) = (0, false);
        for (var start = 0; start < froms.Length && found < stream.Recipients && effort.Spend(Math.Min(Stretch, froms.Length - start)); start += Stretch)
        {
            var end = Math.Min(froms.Length, start + Stretch);
            for (var i = start; i < end; i++)
            {
                var u = froms[i];
                var v = tos[i];
                if ((((reached[u >> 6] >> u) & ~(reached[v >> 6] >> v)) & 1) != 0 && (order == Order.Possible || codes[u] < whens[i]))
                {
                    found = Reach(v, whens[i], reached, codes, space.Parties, found);
                    if (found == stream.Recipients)
                    {
                        break;
                    }

                    again |= order == Order.Possible && i > 0 && whens[i - 1] == whens[i];
                }

                if (again && (i + 1 == froms.Length || whens[i + 1] != whens[i]))
                {
                    effort.Spend(0);
                    (i, again) = (whens[..i].LastIndexOfAnyExcept(whens[i]), false);
                }
            }
        }

        return found;
    }

    private static int Reach(int party, int when, Span<ulong> reached, Span<int> codes, Span<int> parties, int found)
    {
        reached[party >> 6] |= 1UL << party;
        codes[party] = when;
        parties[found] = party;
        return found + 1;
    }
}
