using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace ArmsGraph.Formats.Reading;

/// <summary>
/// Rows of a workbook, sheet after sheet. A cell is its text: numbers and dates are written invariantly, a formula is the value that was saved with it and is never worked out.
/// </summary>
internal sealed class WorkbookRows : RowReader
{
    /// <summary>All cells of all rows, empty ones between others too: one cell far to the right makes every row that wide.</summary>
    private const int MostCells = 1 << 25;

    private const int MostRows = 1 << 22;
    private const decimal MostPlain = 1_000_000_000_000_000m;

    private readonly IExcelDataReader _reader;
    private readonly Limits _limits;
    private readonly List<string> _cells = [];
    private int _rows;
    private long _visited;
    private int _count;

    static WorkbookRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens a workbook at its first sheet; throws <see cref="InputFault"/> where it cannot be read.</summary>
    public WorkbookRows(InputFile file, Limits limits, CancellationToken cancellation)
    {
        _limits = limits;
        if (file.IsPacked)
        {
            WorkbookParts.Check(file.Open(), limits.MaxBytes, cancellation);
        }

        _reader = Guarded(() => ExcelReaderFactory.CreateReader(file.Open(), new ExcelReaderConfiguration { FallbackEncoding = TextDecoding.Western }));
    }

    public override string Sheet => _reader.Name ?? "";

    public override int Count => _count;

    public override ReadOnlySpan<char> Cell(int index) => _cells[index];

    public override int Column(int index) => index + 1;

    public override bool Read()
    {
        if (!Guarded(_reader.Read))
        {
            return false;
        }

        _visited += _reader.FieldCount;
        if (++_rows > MostRows || _visited > MostCells)
        {
            throw InputFault.TooLarge(FormattableString.Invariant($"the workbook has more than {MostRows} rows or {MostCells} cells, with the empty ones between; expected fewer"));
        }

        Line++;
        LineCount = 1;
        Guarded(Take);
        return true;
    }

    public override bool NextSheet()
    {
        Line = 0;
        return Guarded(_reader.NextResult);
    }

    public override void Dispose() => _reader.Dispose();

    private bool Take()
    {
        _cells.Clear();
        _count = 0;
        var length = 0;
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            var text = Text(i);
            _cells.Add(text);
            length += text.Length;
            _count = text.Length > 0 ? i + 1 : _count;
        }

        if (_count > _limits.MaxCells)
        {
            throw InputFault.TooLarge(FormattableString.Invariant($"row {Line} of sheet \"{Sheet}\" has {_count} cells; expected at most {_limits.MaxCells} (ImportOptions.MaxCells)"));
        }

        if (length > _limits.MaxRowLength)
        {
            throw InputFault.TooLarge(FormattableString.Invariant($"row {Line} of sheet \"{Sheet}\" has {length} characters; expected at most {_limits.MaxRowLength} (ImportOptions.MaxRowLength)"));
        }

        return true;
    }

    private string Text(int index) => _reader.GetValue(index) switch
    {
        null => "",
        string text => text,
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < (double)MostPlain => ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>What the reader throws at a damaged workbook has many types; all say the same.</summary>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw InputFault.Bad("the workbook is encrypted; expected one without a password");
        }
        catch (Exception broken) when (broken is not (InputFault or OperationCanceledException or OutOfMemoryException))
        {
            throw InputFault.Bad(_reader is null ? $"the workbook cannot be opened ({broken.Message})" : $"the workbook is damaged after row {Line} of sheet \"{Sheet}\" ({broken.Message})");
        }
    }
}
