namespace ArmsGraph.Query.Reach;

/// <summary>What up to 64 origins reach, as a search comes upon it: an entry only where something comes to a party, so that reading all pairs is one pass over few entries.</summary>
internal sealed class ReachBlock
{
    /// <summary>How many origins one block takes.</summary>
    public const int Width = 64;

    /// <summary>Small enough that no page is a large object, which only a full collection would free.</summary>
    private const int PageSize = 1 << 10;

    private readonly List<Page> _pages = [];
    private readonly Lazy<ILookup<int, Entry>> _byParty;
    private Entry[] _entries = [];
    private int _used;

    /// <param name="rows">By bit: the row of the table.</param>
    public ReachBlock(int[] rows) => (Rows, _byParty) = (rows, new Lazy<ILookup<int, Entry>>(() => Entries.ToLookup(entry => entry.Party)));

    public int[] Rows { get; }

    public IReadOnlyList<Page> Pages => _pages;

    public IEnumerable<Entry> Entries => _pages.SelectMany(page => page.Entries).Where(entry => entry.Bits != 0);

    /// <summary>When an origin comes to a party; null where it does not. O(origins), and O(entries) the first time.</summary>
    public int? Moment(int party, int bit)
    {
        foreach (var entry in _byParty.Value[party])
        {
            if (entry.Has(bit))
            {
                return entry.Moment;
            }
        }

        return null;
    }

    /// <param name="party">The party.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="bits">The origins that come to it then, and came in no entry before.</param>
    public void Add(int party, int moment, ulong bits)
    {
        if (_used == _entries.Length)
        {
            (_entries, _used) = (new Entry[PageSize], 0);
            _pages.Add(new Page(Rows, _entries));
        }

        _entries[_used++] = new Entry(party, moment, bits);
    }

    /// <summary>A part of what is found.</summary>
    /// <param name="Rows">By bit: the row of the table.</param>
    /// <param name="Entries">In no order of meaning; behind the last, some without bits.</param>
    internal readonly record struct Page(int[] Rows, Entry[] Entries);

    /// <summary>What comes to a party at a moment.</summary>
    /// <param name="Party">The party.</param>
    /// <param name="Moment">The moment.</param>
    /// <param name="Bits">A bit for each origin.</param>
    internal readonly record struct Entry(int Party, int Moment, ulong Bits)
    {
        public bool Has(int bit) => ((Bits >> bit) & 1) != 0;
    }
}
