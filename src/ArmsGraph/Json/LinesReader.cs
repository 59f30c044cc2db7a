using ArmsGraph.Diagnostics;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;

namespace ArmsGraph.Json;

/// <summary>
/// Reads a file of JSON lines into a draft, line by line. Plain transfers go from their bytes into rows of numbers; every other line is read as a document's value is.
/// All faults of shape are collected; a syntax fault ends the file and stands alone.
/// </summary>
internal sealed class LinesReader
{
    private readonly string _name;
    private readonly InputStream _input;
    private readonly ReadOptions _options;
    private readonly FaultList _faults;
    private readonly PlainReader _plain;
    private readonly ReadContext _context;
    private readonly List<Part> _sources = [], _entities = [], _facts = [];

    /// <summary>Lines that hold something else, and what is wrong with them: told once all lines are known to be JSON.</summary>
    private readonly List<(Position Position, string Message)> _strays = [];

    private LinesReader(string name, InputStream input, ReadOptions options, FaultList faults)
    {
        (_name, _input, _options, _faults) = (name, input, options, faults);
        _context = new ReadContext(new FileText(name, []), faults);
        _plain = new PlainReader(name, options, _context);
    }

    public static Draft Read(string name, InputStream input, ReadOptions options, FaultList faults, bool isGeneral = false) =>
        new LinesReader(name, input, options, faults).Read(isGeneral);

    /// <param name="isGeneral">Whether plain transfers are read as every other line.</param>
    private Draft Read(bool isGeneral)
    {
        while (_input.Next(out var line))
        {
            if ((isGeneral || !_plain.TryRead(line, _input.Line)) && !JsonLines.IsBlank(line) && !ReadGeneral(line))
            {
                return new Draft();
            }
        }

        if (_input.IsTooLong)
        {
            _faults.Add(Texts.TooLarge, new Position(_name, _input.Line, 1), FormattableString.Invariant($"the line has more than {_options.MaxLineBytes} bytes; expected at most {_options.MaxLineBytes}"));
            return new Draft();
        }

        foreach (var (position, message) in _strays)
        {
            _faults.Add(Texts.NotADocument, position, message);
        }

        foreach (var source in _sources)
        {
            _context.Sources.Add(PlainReader.SourceId(source.Node));
        }

        var rows = _plain.Rows;
        var facts = _facts;
        if (!_plain.AgreesWith(_context.OnlySource))
        {
            (rows, facts) = (null, [.. InOrder(_plain.Rows)]);
        }

        _context.Sources.Clear();
        var draft = new DraftReader(_context).Read(new DocumentParts(_sources, _entities, facts));
        if (rows is { Count: > 0 })
        {
            _plain.Finish();
            draft.Plain.Add(rows);
        }

        return draft;
    }

    private bool ReadGeneral(ReadOnlySpan<byte> line)
    {
        var file = new FileText(_name, line.ToArray(), _input.Line);
        if (StrictJson.Read(file, file.Start, file.Bytes.Length - file.Start, _options, _faults) is not { } root)
        {
            return false;
        }

        var only = JsonLines.Only(root);
        switch (only?.Name)
        {
            case "source":
                _sources.Add(new Part(file, only.Value));
                break;
            case "entity":
                _entities.Add(new Part(file, only.Value));
                break;
            case "fact":
                _facts.Add(new Part(file, null) { After = _plain.Rows.Count });
                break;
            default:
                _strays.Add((
                    file.PositionAt(root.Offset),
                    $"a line holds {(only is null ? root.Describe() : $"'{ArmsGraph.Text.Printable.Line(only.Name)}'")}; expected an object with one of {string.Join(", ", JsonLines.Keys)}"));
                break;
        }

        return true;
    }

    /// <summary>All facts as lines, the plain ones too, in the order of the file.</summary>
    private IEnumerable<Part> InOrder(PlainRows rows)
    {
        var row = 0;
        foreach (var fact in _facts)
        {
            for (; row < fact.After; row++)
            {
                yield return _plain.Part(row);
            }

            yield return fact with { After = 0 };
        }

        for (; row < rows.Count; row++)
        {
            yield return _plain.Part(row);
        }
    }
}
