using System.Collections;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;

namespace ArmsGraph.Store;

/// <summary>
/// Legs as struct of arrays. A leg is one change of custody of one item line of one affirming claim. Its number is its place by supplier, letter of goods and time,
/// so that the columns are themselves the rows of <see cref="Outgoing"/>.
/// </summary>
internal sealed class LegColumns
{
    /// <summary>Where every leg has the same value, there is no column.</summary>
    private readonly int[]? _line;
    private readonly int[]? _hop;
    private readonly int[]? _origin;
    private readonly Dictionary<int, int> _nextInChain = [];
    private readonly Dictionary<int, int> _previousInChain = [];

    public LegColumns(LegDraft draft, int[] order, int[] byClaim, int[] when, Timings timings)
    {
        (Timings, Letters, ByClaim) = (timings, draft.Letters, byClaim);
        (Claim, From, To, When, Letter) = (Taken(draft.Claim, order), Taken(draft.From, order), Taken(draft.To, order), Taken(when, order), Taken(draft.Letter, order));
        _line = draft.HasLines ? Array.ConvertAll(order, draft.Line) : null;
        _hop = draft.HasHops ? Array.ConvertAll(order, draft.Hop) : null;
        _origin = draft.HasOrigins ? Array.ConvertAll(order, draft.Origin) : null;
        (Stage, Cancelled) = (new byte[order.Length], new BitArray(order.Length));
        for (var leg = 0; leg < order.Length; leg++)
        {
            (Stage[leg], Cancelled[leg]) = ((byte)draft.Stage(order[leg]), draft.IsCancelled(order[leg]));
        }

        for (var i = 1; _hop is not null && i < ByClaim.Length; i++)
        {
            var (leg, next) = (ByClaim[i - 1], ByClaim[i]);
            if (Claim[leg] == Claim[next] && Line(leg) == Line(next) && Hop(next) > Hop(leg) && To[leg] == From[next])
            {
                _nextInChain.Add(leg, next);
                _previousInChain.Add(next, leg);
            }
        }
    }

    public int Count => Claim.Length;

    public Timings Timings { get; }

    public Letters Letters { get; }

    /// <summary>The claim of each leg.</summary>
    public int[] Claim { get; }

    /// <summary>Supplier, canonical entity number; never falls.</summary>
    public int[] From { get; }

    /// <summary>Recipient, canonical entity number; never the supplier.</summary>
    public int[] To { get; }

    /// <summary>The code of its timing; never falls within the legs of one supplier and letter.</summary>
    public int[] When { get; }

    /// <summary>The letter of its goods; never falls within the legs of one supplier.</summary>
    public int[] Letter { get; }

    /// <summary>How far the leg has come.</summary>
    public byte[] Stage { get; }

    /// <summary>Whether its transfer was cancelled.</summary>
    public BitArray Cancelled { get; }

    /// <summary>All legs by claim, line and change of custody: the order in which they are shown.</summary>
    public int[] ByClaim { get; }

    /// <summary>Whether some transfer has more than one change of custody.</summary>
    public bool HasChains => _nextInChain.Count > 0;

    /// <summary>Whether every claim has one leg at most.</summary>
    public bool AreAlone => _line is null && _hop is null;

    /// <summary>The item line, from 0; -1 where the transfer states no goods.</summary>
    public int Line(int leg) => _line is null ? 0 : _line[leg];

    /// <summary>Which change of custody it is, from 0.</summary>
    public int Hop(int leg) => _hop is null ? 0 : _hop[leg];

    /// <summary>State of origin where stated, canonical entity number; else -1.</summary>
    public int Origin(int leg) => _origin is null ? -1 : _origin[leg];

    /// <summary>The legs that state an origin.</summary>
    public IEnumerable<int> WithOrigin => _origin is null ? [] : Enumerable.Range(0, Count).Where(leg => _origin[leg] >= 0);

    /// <summary>The goods: a number of <see cref="GoodsTree"/>'s sets.</summary>
    public int Goods(int leg) => Letters.Goods(Letter[leg]);

    /// <summary>Whether it was refitted before: two different systems do not refute continuity then.</summary>
    public bool IsRefitted(int leg) => Letters.IsRefitted(Letter[leg]);

    public Timing Timing(int leg) => Timings[When[leg]];

    /// <summary>The first of some legs that lie by time whose code is the given one or a later; the end where there is none.</summary>
    public int FirstFrom(int start, int end, int code)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            (start, end) = When[middle] >= code ? (start, middle) : (middle + 1, end);
        }

        return start;
    }

    /// <summary>The legs of a claim, by line and change of custody. O(log legs).</summary>
    public ReadOnlySpan<int> OfClaim(int claim)
    {
        var (first, end) = (Search(claim), Search(claim + 1));
        return ByClaim.AsSpan(first, end - first);
    }

    /// <summary>Legs by claim, line and change of custody: the order in which they are shown.</summary>
    public IEnumerable<int> InOrder(IEnumerable<int> legs) => legs.OrderBy(leg => (Claim[leg], Line(leg), Hop(leg)));

    /// <summary>The leg that follows inside one item line of one claim, or -1.</summary>
    public int NextInChain(int leg) => _nextInChain.GetValueOrDefault(leg, -1);

    /// <summary>The leg before inside one item line of one claim, or -1.</summary>
    public int PreviousInChain(int leg) => _previousInChain.GetValueOrDefault(leg, -1);

    public bool IsNextInChain(int leg, int next) => HasChains && NextInChain(leg) == next;

    /// <summary>What a column holds for some rows, in their order.</summary>
    public static int[] Taken(ReadOnlySpan<int> column, ReadOnlySpan<int> rows)
    {
        var taken = new int[rows.Length];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = column[rows[i]];
        }

        return taken;
    }

    private int Search(int claim)
    {
        var (low, high) = (0, ByClaim.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Claim[ByClaim[middle]] >= claim ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
