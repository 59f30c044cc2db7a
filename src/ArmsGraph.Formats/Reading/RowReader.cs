namespace ArmsGraph.Formats.Reading;

/// <summary>The rows of a table, one after another, each with its place in the file.</summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>The physical line on which the row starts, from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>How many physical lines the row takes.</summary>
    public int LineCount { get; protected set; }

    /// <summary>Whether the file ends within the row, or at least without ending its line.</summary>
    public bool IsOpenEnded { get; protected set; }

    /// <summary>Which of the rows that start on its line it is, from 0; only in JSON is there more than one.</summary>
    public int Part { get; protected set; }

    /// <summary>The sheet that the row is in; empty where there are no sheets.</summary>
    public virtual string Sheet => "";

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>A cell, without its quotes; valid until the next row is read.</summary>
    public abstract ReadOnlySpan<char> Cell(int index);

    /// <summary>Where a cell starts in its line, from 1; in a workbook, the number of its column.</summary>
    public abstract int Column(int index);

    /// <summary>Goes to the next row; false at the end.</summary>
    public abstract bool Read();

    /// <summary>Goes to the next sheet, before its first row; false after the last.</summary>
    public virtual bool NextSheet() => false;

    /// <summary>A cell without white space around it; empty where the row is shorter.</summary>
    public ReadOnlySpan<char> Trimmed(int index) => index < Count ? Cell(index).Trim() : [];

    /// <summary>Whether the row holds nothing but delimiters.</summary>
    public bool IsBlank => IsBlankFrom(0);

    /// <summary>Whether the cells from one on hold nothing; some copies are padded with semicolons.</summary>
    public bool IsBlankFrom(int index)
    {
        for (; index < Count; index++)
        {
            if (!Cell(index).Trim().Trim(';').IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    public abstract void Dispose();
}
