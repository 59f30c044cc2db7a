using System.Collections.Concurrent;

namespace ArmsGraph.Query.Reach;

/// <summary>What a pass over a stream of legs writes on, lent from a pool so that a pass allocates nothing that grows with the graph.</summary>
internal sealed class ScanSpace
{
    private static readonly ConcurrentBag<ScanSpace> Pool = [];

    private ulong[] _reached = [];
    private int[] _parties = [];
    private int[] _codes = [];

    private ScanSpace()
    {
    }

    /// <summary>A bit for each party that was reached.</summary>
    public Span<ulong> Reached => _reached;

    /// <summary>The parties reached, in order of their moment.</summary>
    public Span<int> Parties => _parties;

    /// <summary>By party that was reached: the code of the timing.</summary>
    public Span<int> Codes => _codes;

    public static ScanSpace Lend(int parties)
    {
        var space = Pool.TryTake(out var used) ? used : new ScanSpace();
        var words = (parties + 63) >> 6;
        if (space._codes.Length < parties)
        {
            space._reached = new ulong[words];
            space._parties = new int[parties];
            space._codes = new int[parties];
        }

        space._reached.AsSpan(0, words).Clear();
        return space;
    }

    public void GiveBack() => Pool.Add(this);
}
