using Sylvan.Data.Csv;

namespace ArmsGraph.Formats.Reading;

/// <summary>Rows of delimited text.</summary>
internal sealed class DelimitedRows : RowReader
{
    /// <summary>Where nothing is quoted, a sign that no register holds stands for the quote, so that one inside a text is a text.</summary>
    private const char NoQuote = '\u0001';

    private readonly CsvDataReader _csv;
    private readonly Limits _limits;
    private int _next;
    private readonly char _feed, _delimiter;
    private readonly bool _isQuoted;

    /// <param name="text">The text.</param>
    /// <param name="feed">What ends a physical line; a return alone in a file of feeds ends a row and no line.</param>
    /// <param name="delimiter">What parts the cells.</param>
    /// <param name="isQuoted">Whether a cell may stand in quotes, and so span lines.</param>
    /// <param name="limits">How long a row may be.</param>
    /// <param name="firstLine">The number of the line with which the text starts.</param>
    public DelimitedRows(TextReader text, char feed, char delimiter, bool isQuoted, Limits limits, int firstLine = 1)
    {
        (_limits, _feed, _next, _delimiter, _isQuoted) = (limits, feed, firstLine, delimiter, isQuoted);
        _csv = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter,
            Quote = isQuoted ? '"' : NoQuote,
            Escape = isQuoted ? '"' : NoQuote,
            CsvStyle = isQuoted ? CsvStyle.Lax : CsvStyle.Standard,
            Comment = '\0',
            BufferSize = Math.Min(limits.MaxRowLength, InputFile.BufferSize),
            MaxBufferSize = limits.MaxRowLength,
        });
    }

    public override int Count => _csv.RowFieldCount;

    public override ReadOnlySpan<char> Cell(int index) => _csv.GetFieldSpan(index);

    public override int Column(int index) => _csv.GetRawRecordSpan().Overlaps(Cell(index), out var offset) ? offset + 1 : 1;

    public override bool Read()
    {
        try
        {
            if (!_csv.Read())
            {
                return false;
            }
        }
        catch (CsvRecordTooLargeException)
        {
            throw InputFault.TooLarge(FormattableString.Invariant($"the row on line {_next} has more than {_limits.MaxRowLength} characters; expected fewer, or a quote that ends (ImportOptions.MaxRowLength)"));
        }

        if (Count > _limits.MaxCells)
        {
            throw InputFault.TooLarge(FormattableString.Invariant($"the row on line {_next} has {Count} cells; expected at most {_limits.MaxCells} (ImportOptions.MaxCells)"));
        }

        var row = _csv.GetRawRecordSpan();
        Line = _next;
        IsOpenEnded = row is not [.., '\n' or '\r'];
        LineCount = row.Count(_feed) + (IsOpenEnded ? 1 : 0);
        if (_isQuoted && (IsOpenEnded || (row.Count('"') & 1) == 1) && IsCutWithinQuotes(row))
        {
            throw InputFault.Bad(FormattableString.Invariant($"the row on line {_next} ends the file within a cell whose quote is not closed, so the file was cut; expected the rest of it, or a closing quote"));
        }

        _next += LineCount;
        return true;
    }

    /// <summary>Whether a cell that opens with a quote has none that closes it. A quote within a cell that opens without one is a sign like others.</summary>
    private bool IsCutWithinQuotes(ReadOnlySpan<char> row)
    {
        var (isOpen, mayOpen) = (false, true);
        foreach (var sign in row)
        {
            if (sign == '"' && (isOpen || mayOpen))
            {
                (isOpen, mayOpen) = (!isOpen, isOpen); // one right behind that which closes stands for a quote, and the cell goes on
            }
            else if (!isOpen)
            {
                mayOpen = sign == _delimiter;
            }
        }

        return isOpen;
    }

    public override void Dispose() => _csv.Dispose();
}
