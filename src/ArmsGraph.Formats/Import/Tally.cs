using System.Runtime.InteropServices;
using ArmsGraph.Diagnostics;
using ArmsGraph.Formats.Comments.Phrases;
using ArmsGraph.Formats.Reading;
using ArmsGraph.Model;
using ArmsGraph.Text;

namespace ArmsGraph.Formats.Import;

/// <summary>Counts what becomes of one file while it is read.</summary>
internal sealed class Tally(string file, string format)
{
    /// <summary>What all goods are.</summary>
    public const string AnyGoods = "weapons";

    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unresolved = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unclassified = new(StringComparer.Ordinal);
    private readonly HashSet<Spot> _doubtful = [];
    private readonly HashSet<Spot> _refused = [];
    private readonly HashSet<Spot> _outside = [];
    private readonly Dictionary<(int Sheet, int Line, int Column), Spot> _parts = [];
    private readonly SortedDictionary<string, int> _later = new(StringComparer.Ordinal);
    private readonly List<(Spot Spot, Diagnostic Diagnostic)> _told = [];
    private readonly List<string> _sheets = [];
    private int _preamble, _blank, _rowLines, _rows;

    public string File => file;

    public int Rows => _rows;

    public int Lines => _preamble + _blank + _rowLines;

    /// <summary>How many lines the file has, where that is known before it is read.</summary>
    public int? TotalLines { get; set; }

    /// <summary>The source of the file; known once its preamble has been read.</summary>
    public SourceId Source { get; set; }

    /// <summary>Remarks on the file, in the order of its lines.</summary>
    public IEnumerable<Diagnostic> Told => _told.OrderBy(told => told.Spot.Sheet).ThenBy(told => told.Spot.Line).ThenBy(told => told.Diagnostic.Position.Column).Select(told => told.Diagnostic);

    public void Preamble(RowReader row) => _preamble += row.LineCount;

    public void Preamble(int lines) => _preamble += lines;

    public void Blank(RowReader row) => _blank += row.LineCount;

    /// <summary>A row starts on a line and takes some.</summary>
    public void Row(int lines)
    {
        _rows++;
        _rowLines += lines;
    }

    /// <summary>A row starts here; gives its place.</summary>
    public Spot Row(RowReader row)
    {
        Row(row.LineCount);
        if (_sheets.Count == 0 || !string.Equals(_sheets[^1], row.Sheet, StringComparison.Ordinal))
        {
            _sheets.Add(row.Sheet);
        }

        return new Spot(_sheets.Count - 1, row.Line, row.Part);
    }

    /// <summary>The place of a cell, as messages name it.</summary>
    public Position Place(Spot spot, int column) =>
        new(spot.Sheet < _sheets.Count && _sheets[spot.Sheet].Length > 0 ? $"{file}[{_sheets[spot.Sheet]}]" : file, spot.Line, column);

    /// <summary>The row becomes no fact.</summary>
    public void Refuse(Spot spot, int column, string reason)
    {
        if (_refused.Add(spot))
        {
            Tell(Codes.RefusedRow, spot, column, reason);
        }
    }

    /// <summary>The row is of what no fact is made of.</summary>
    public void LeaveOut(Spot spot, int column, string reason)
    {
        _outside.Add(spot);
        Tell(Codes.OutOfScope, spot, column, reason);
    }

    /// <summary>The row becomes no fact, since it has more or fewer cells than its table.</summary>
    public void RefuseWidth(RowReader row, Spot spot, int width) => Refuse(
        spot, 1,
        FormattableString.Invariant($"the row has {row.Count} cells; expected {width}{(row.IsOpenEnded && row.Count < width ? "; the file ends within it, and may have been cut short" : "")}"));

    /// <summary>The row becomes a fact of which something is doubtful.</summary>
    public void Doubt(string code, Spot spot, int column, string reason)
    {
        _doubtful.Add(spot);
        Tell(code, spot, column, reason);
    }

    /// <summary>Something is doubtful about the file as a whole, or about a line of it, and about no row.</summary>
    public void Remark(string code, string reason, int line = 0) => _told.Add((line, new Diagnostic(code, Severity.Warning, new Position(file, line, line > 0 ? 1 : 0), reason)));

    /// <summary>A name is kept as itself; told the first time, counted always.</summary>
    public void Unresolved(string name, Spot spot, int column)
    {
        if (IsFirst(_unresolved, name, spot))
        {
            Tell(Codes.UnresolvedName, spot, column, $"no state, organisation or group is known as \"{Printable.Line(name)}\" at that time; it is kept as itself wherever it stands{(Names.Known.Nearest(name) is { } nearest ? $"; nearest: {nearest}" : "")}");
        }
    }

    /// <summary>Goods are kept as all that the words certainly are; told the first time, counted always.</summary>
    public void Unclassified(string words, Spot spot, int column, string kept = AnyGoods)
    {
        if (IsFirst(_unclassified, words, spot))
        {
            Tell(Codes.UnknownGoods, spot, column, $"no category is known as \"{Printable.Line(words)}\"; the goods are kept as {kept} wherever it stands");
        }
    }

    /// <summary>The file, or its sheets, as messages name them.</summary>
    public IEnumerable<(int Sheet, string Name)> Places => Enumerable.Range(0, Math.Max(1, _sheets.Count)).Select(sheet => (sheet, Place(new Spot(sheet, 0, 0), 0).File));

    /// <summary>The place of a claim of a row.</summary>
    public Position Claimed(Spot spot, int column)
    {
        if (spot.Part != 0)
        {
            _parts[(spot.Sheet, spot.Line, column)] = spot;
        }

        return Place(spot, column);
    }

    /// <summary>Takes what the graph tells of rows.</summary>
    public void Heed(IEnumerable<(int Sheet, Diagnostic Diagnostic)> told)
    {
        _later.Clear();
        foreach (var (sheet, diagnostic) in told)
        {
            var (line, column) = (diagnostic.Position.Line, diagnostic.Position.Column);
            if (line > 0)
            {
                _doubtful.Add(_parts.GetValueOrDefault((sheet, line, column), new Spot(sheet, line, 0)));
            }

            _later[diagnostic.Code] = _later.GetValueOrDefault(diagnostic.Code) + 1;
        }
    }

    public void Fact(string kind) => CollectionsMarshal.GetValueRefOrAddDefault(_facts, kind, out _)++;

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
        RowsOutOfScope = _outside.Count(spot => !_refused.Contains(spot)),
        RowsWithWarnings = _doubtful.Count(spot => !_refused.Contains(spot) && !_outside.Contains(spot)),
        RowsClean = _rows - _doubtful.Union(_refused).Union(_outside).Count(),
        Facts = new SortedDictionary<string, int>(_facts, StringComparer.Ordinal),
        UnresolvedNames = _unresolved,
        UnclassifiedGoods = _unclassified,
        GraphWarnings = _later,
    };

    private bool IsFirst(SortedDictionary<string, int> counts, string words, Spot spot)
    {
        _doubtful.Add(spot);
        counts[words] = counts.GetValueOrDefault(words) + 1;
        return counts[words] == 1;
    }

    private void Tell(string code, Spot spot, int column, string reason) => _told.Add((spot, new Diagnostic(code, Severity.Warning, Place(spot, column), reason)));
}
