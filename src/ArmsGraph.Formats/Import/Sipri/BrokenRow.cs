using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>A row that a line break inside a comment parted in two.</summary>
internal sealed class BrokenRow : RowReader
{
    private readonly List<string> _cells = [];
    private readonly List<int> _columns = [];

    /// <param name="head">The part up to the break.</param>
    public BrokenRow(RowReader head)
    {
        (Line, LineCount, IsOpenEnded) = (head.Line, head.LineCount, head.IsOpenEnded);
        Take(head, 0);
    }

    public override int Count => _cells.Count;

    public override ReadOnlySpan<char> Cell(int index) => _cells[index];

    public override int Column(int index) => _columns[index];

    public override bool Read() => false;

    public override void Dispose()
    {
    }

    /// <summary>Goes on with the part after the break, whose first cell ends the comment.</summary>
    public BrokenRow Join(RowReader tail)
    {
        LineCount += tail.LineCount;
        _cells[^1] = $"{_cells[^1].TrimEnd()} {tail.Trimmed(0)}";
        Take(tail, 1);
        return this;
    }

    private void Take(RowReader part, int from)
    {
        for (var i = from; i < part.Count; i++)
        {
            _cells.Add(part.Cell(i).ToString());
            _columns.Add(part.Column(i));
        }
    }
}
