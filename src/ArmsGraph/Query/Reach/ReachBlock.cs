namespace ArmsGraph.Query.Reach;

/// <summary>What up to 64 origins reach: a bit and a moment for each at every party. Moments of one party lie together, so that reading all pairs is one pass.</summary>
internal sealed class ReachBlock(int[] rows, int parties)
{
    /// <summary>How many origins one block takes.</summary>
    public const int Width = 64;

    private readonly int[] _moments = new int[parties * rows.Length];

    /// <summary>By bit: the row of the table.</summary>
    public int[] Rows => rows;

    /// <summary>By party: a bit for each origin that reaches it.</summary>
    public ulong[] Reached { get; } = new ulong[parties];

    public int Parties => parties;

    public int Moment(int party, int bit) => _moments[(party * rows.Length) + bit];

    public bool Has(int party, int bit) => ((Reached[party] >> bit) & 1) != 0;

    public void Set(int party, ulong bits, int moment)
    {
        Reached[party] |= bits;
        for (; bits != 0; bits &= bits - 1)
        {
            _moments[(party * rows.Length) + System.Numerics.BitOperations.TrailingZeroCount(bits)] = moment;
        }
    }

    /// <summary>An origin does not count as reached; while the search runs it does.</summary>
    public void Drop(int party, int bit) => Reached[party] &= ~(1UL << bit);
}
