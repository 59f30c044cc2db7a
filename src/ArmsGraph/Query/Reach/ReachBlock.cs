using System.Numerics;

namespace ArmsGraph.Query.Reach;

/// <summary>What up to 64 origins reach: a bit and a moment for each at every party. Moments of one party lie together, so that reading all pairs is one pass.</summary>
/// <param name="rows">By bit: the row of the table.</param>
/// <param name="parties">How many parties there are.</param>
/// <param name="recipients">How many of them can be reached at most: only these take space for moments.</param>
internal sealed class ReachBlock(int[] rows, int parties, int recipients)
{
    /// <summary>How many origins one block takes.</summary>
    public const int Width = 64;

    /// <summary>By what <see cref="_end"/> says and bit: the moment; unset where the bit is.</summary>
    private readonly int[] _moments = new int[recipients * rows.Length];

    /// <summary>By party: where its moments end; 0 where it is not reached.</summary>
    private readonly int[] _end = new int[parties];
    private int _used;

    public int[] Rows => rows;

    /// <summary>By party: a bit for each origin that reaches it.</summary>
    public ulong[] Reached { get; } = new ulong[parties];

    public int Parties => parties;

    public int Moment(int party, int bit) => _moments[_end[party] - rows.Length + bit];

    public bool Has(int party, int bit) => ((Reached[party] >> bit) & 1) != 0;

    /// <summary>While the search runs, an origin counts as reached.</summary>
    public void Start(int party, int bit) => Reached[party] |= 1UL << bit;

    public void Set(int party, ulong bits, int moment)
    {
        Reached[party] |= bits;
        if (_end[party] == 0)
        {
            _end[party] = _used += rows.Length;
        }

        var moments = _moments.AsSpan(_end[party] - rows.Length, rows.Length);
        for (; bits != 0; bits &= bits - 1)
        {
            moments[BitOperations.TrailingZeroCount(bits)] = moment;
        }
    }

    /// <summary>When the search is over, it does not.</summary>
    public void Drop(int party, int bit) => Reached[party] &= ~(1UL << bit);
}
