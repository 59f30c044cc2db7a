using ArmsGraph.Diagnostics;
using ArmsGraph.Model;

namespace ArmsGraph.Formats.Import;

/// <summary>Counts what becomes of one file while it is read.</summary>
internal sealed class Tally(string file, string format)
{
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unresolved = new(StringComparer.Ordinal);
    private readonly HashSet<int> _doubtful = [];
    private readonly HashSet<int> _refused = [];
    private readonly List<Diagnostic> _told = [];
    private int _preamble, _blank, _rowLines, _rows;

    public string File => file;

    public int Rows => _rows;

    public int Lines => _preamble + _blank + _rowLines;

    /// <summary>How many lines the file has, where that is known before it is read.</summary>
    public int? TotalLines { get; set; }

    /// <summary>The source of the file; known once its preamble has been read.</summary>
    public SourceId Source { get; set; }

    /// <summary>Remarks on the file, in the order of its lines.</summary>
    public IEnumerable<Diagnostic> Told => _told.OrderBy(told => told.Position.Line).ThenBy(told => told.Position.Column);

    public void Preamble(RowReader row) => _preamble += row.LineCount;

    public void Blank(RowReader row) => _blank += row.LineCount;

    /// <summary>A row starts on a line and takes some.</summary>
    public void Row(int lines)
    {
        _rows++;
        _rowLines += lines;
    }

    /// <summary>The row becomes no fact.</summary>
    public void Refuse(int line, int column, string reason)
    {
        if (_refused.Add(line))
        {
            Tell(Codes.RefusedRow, line, column, reason);
        }
    }

    /// <summary>The row becomes a fact of which something is doubtful.</summary>
    public void Doubt(string code, int line, int column, string reason)
    {
        _doubtful.Add(line);
        Tell(code, line, column, reason);
    }

    /// <summary>A name is kept as itself; told the first time, counted always.</summary>
    public void Unresolved(string name, int line, int column)
    {
        _doubtful.Add(line);
        if (_unresolved.TryGetValue(name, out var before))
        {
            _unresolved[name] = before + 1;
            return;
        }

        _unresolved.Add(name, 1);
        Tell(Codes.UnresolvedName, line, column, $"no state, organisation or group is known as \"{name}\" at that time; it is kept as itself wherever it stands");
    }

    public void Fact(string kind) => _facts[kind] = _facts.GetValueOrDefault(kind) + 1;

    public Ledger Close() => new()
    {
        File = file,
        Format = format,
        Source = Source.Text ?? "",
        Lines = Lines,
        PreambleLines = _preamble,
        BlankLines = _blank,
        RowLines = _rowLines,
        Rows = _rows,
        RowsRefused = _refused.Count,
        RowsWithWarnings = _doubtful.Count(line => !_refused.Contains(line)),
        RowsClean = _rows - _doubtful.Union(_refused).Count(),
        Facts = new SortedDictionary<string, int>(_facts, StringComparer.Ordinal),
        UnresolvedNames = _unresolved,
    };

    private void Tell(string code, int line, int column, string reason) => _told.Add(new Diagnostic(code, Severity.Warning, new Position(file, line, column), reason));
}
