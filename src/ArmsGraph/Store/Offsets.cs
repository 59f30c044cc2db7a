namespace ArmsGraph.Store;

/// <summary>Where the rows of each thing begin in a table of rows: those of thing i lie in [this[i], this[i + 1]). Costs nothing while each thing has one row.</summary>
internal sealed class Offsets
{
    /// <summary>By how much the start of a thing leaves its number; signs folded in, so that the sizes near 0 are small numbers.</summary>
    private readonly Column _shift = new();
    private int _next;

    public int Count { get; private set; }

    public int this[int thing] => thing + (_shift[thing] is var folded && (folded & 1) == 0 ? folded >> 1 : -(folded >> 1) - 1);

    /// <summary>Adds the next thing.</summary>
    /// <param name="rows">How many rows it has.</param>
    public void Add(int rows)
    {
        _next += rows;
        Count++;
        var shift = _next - Count;
        _shift.Set(Count, shift >= 0 ? shift << 1 : ((-shift - 1) << 1) | 1);
    }

    public void Trim() => _shift.Trim();
}
