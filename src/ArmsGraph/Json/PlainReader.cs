using System.Text;
using ArmsGraph.Claims;
using ArmsGraph.Diagnostics;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Store;
using ArmsGraph.Store.Loading;
using ArmsGraph.Text;
using ArmsGraph.Time;

namespace ArmsGraph.Json;

/// <summary>
/// Reads lines of plain transfers into rows. It takes a line only where nothing of its shape can be at fault, and can write any line that it took again, byte by byte:
/// so whatever has to be told of a row later is told by the strict reader, in its words.
/// </summary>
internal sealed class PlainReader
{
    private const int MostForms = 64;

    /// <summary>Limits below this might be met by a plain line; then all lines are read strictly.</summary>
    private const int LeastDepth = 8;

    private readonly string _name;
    private readonly int _mostBytes;
    private readonly ReadContext _context;
    private readonly List<PlainForm> _forms = [];
    private readonly BytePool<int> _stages = new();
    private readonly BytePool<string> _sources = new(), _places = new(), _parties = new(), _items = new();
    private readonly BytePool<Quantity> _quantities = new();
    private readonly BytePool<EquatableList<Terms>> _termLists = new();
    private readonly BytePool<PartialDate> _dates = new();

    /// <summary>By row: how its line is written.</summary>
    private readonly Column _form = new();

    /// <summary>By row: the number of its line, less that of the row.</summary>
    private readonly Column _lineShift = new();
    private readonly Range[] _values = new Range[Enum.GetValues<PlainField>().Length];
    private int _last;

    public PlainReader(string name, ReadOptions options, ReadContext context)
    {
        (_name, _context) = (name, context);
        _mostBytes = options.MaxDepth < LeastDepth ? 0 : options.MaxTextLength;
        Rows = new PlainRows
        {
            Sources = _sources,
            Places = _places,
            Parties = _parties,
            Items = _items,
            Quantities = _quantities,
            TermLists = _termLists,
            Dates = _dates,
            Position = row => new Position(_name, LineOf(row), FormOf(row).FactOffset + 1),
            Claim = Claim,
        };
    }

    public PlainRows Rows { get; }

    /// <summary>The id that a source declares, or whatever stands there.</summary>
    public static string SourceId(Node source) => source.Members.Find(m => m.Name == "id")?.Value is { Kind: NodeKind.Text } id ? id.Text : "";

    /// <summary>Takes a line of a plain transfer; false, and nothing is done, where it is any other.</summary>
    public bool TryRead(ReadOnlySpan<byte> line, int number)
    {
        if (line.Length > _mostBytes)
        {
            return false;
        }

        if (_last < _forms.Count && _forms[_last].Match(line, _values))
        {
            return Add(_forms[_last], _last, line, number);
        }

        for (var i = 0; i < _forms.Count; i++)
        {
            if (i != _last && _forms[i].Match(line, _values))
            {
                _last = i;
                return Add(_forms[i], i, line, number);
            }
        }

        if (_forms.Count == MostForms || PlainFormReader.Read(line) is not { } learned || !learned.Match(line, _values))
        {
            return false;
        }

        _last = _forms.Count;
        _forms.Add(learned);
        return Add(learned, _last, line, number);
    }

    /// <summary>Whether the rows that name no source, or none but in their id, are of the file's only one.</summary>
    public bool AgreesWith(string? onlySource)
    {
        var isId = onlySource is { Length: > 0 } && PlainForm.IsId(Encoding.UTF8.GetBytes(onlySource));
        return _forms.TrueForAll(form => form.Has(PlainField.Source) || (isId && (form.Namespace.Length == 0 || form.Namespace.AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(onlySource!)))));
    }

    /// <summary>Tells the rows what the file declared; it is read to its end.</summary>
    public void Finish() => (Rows.OnlySource, Rows.Entity) = (_forms.TrueForAll(form => form.Has(PlainField.Source)) ? null : _context.OnlySource, _context.Entity);

    /// <summary>The fact of a row as it stood in its line.</summary>
    public Part Part(int row) => new(new FileText(_name, FormOf(row).Line(field => Written(row, field)), LineOf(row)), null);

    private PlainForm FormOf(int row) => _forms[_form[row]];

    private int LineOf(int row) => row + _lineShift[row];

    private Placed<Claim> Claim(int row)
    {
        var (part, source) = (Part(row), Rows.SourceOf(row));
        var id = $"{source}/{Rows.Ids.Text(row)}";
        return new Placed<Claim>(ClaimReader.Read(part.Node, new ClaimHead(source, id, id), _context.Again(part.File))!, ReadContext.Locator(part));
    }

    private bool Add(PlainForm form, int formCode, ReadOnlySpan<byte> line, int number)
    {
        var source = Value(form, PlainField.Source, line);
        if (form.Namespace.Length > 0 && source.Length > 0 && !source.SequenceEqual(form.Namespace))
        {
            return false;
        }

        var (quantity, stage, terms) = (Quantity(form, line), Stage(Value(form, PlainField.Stage, line)), Terms(Value(form, PlainField.Terms, line)));
        var (announced, ordered) = (Date(Value(form, PlainField.Announced, line)), Date(Value(form, PlainField.Ordered, line)));
        var (delivered, reported) = (Date(Value(form, PlainField.Delivered, line)), Date(Value(form, PlainField.Reported, line)));
        if ((quantity | stage | terms | announced | ordered | delivered | reported) < 0)
        {
            return false;
        }

        var row = Rows.Count;
        Rows.Ids.Add(Value(form, PlainField.Id, line), []);
        _form.Set(row, formCode);
        _lineShift.Set(row, number - row);
        Rows.Source.Set(row, Name(_sources, source));
        Rows.Place.Set(row, Name(_places, Value(form, PlainField.Place, line)));
        Rows.From.Set(row, Name(_parties, Value(form, PlainField.From, line)));
        Rows.To.Set(row, Name(_parties, Value(form, PlainField.To, line)));
        Rows.Goods.Set(row, Name(_items, Value(form, PlainField.Item, line)));
        Rows.Quantity.Set(row, quantity);
        Rows.Stage.Set(row, stage);
        Rows.Terms.Set(row, terms);
        Rows.Announced.Set(row, announced);
        Rows.Ordered.Set(row, ordered);
        Rows.Delivered.Set(row, delivered);
        Rows.Reported.Set(row, reported);
        return true;
    }

    private ReadOnlySpan<byte> Value(PlainForm form, PlainField field, ReadOnlySpan<byte> line) => form.Has(field) ? line[_values[(int)field]] : [];

    private static int Name(BytePool<string> names, ReadOnlySpan<byte> written) =>
        written.IsEmpty ? 0 : names.Find(written) is var code and > 0 ? code : names.Add(written, Encoding.ASCII.GetString(written));

    /// <summary>The number of a date, 0 for none, -1 where it is no date.</summary>
    private int Date(ReadOnlySpan<byte> written) =>
        written.IsEmpty ? 0
        : _dates.Find(written) is var code and > 0 ? code
        : PartialDate.TryParse(Encoding.ASCII.GetString(written), out var date, out _) ? _dates.Add(written, date) : -1;

    private int Stage(ReadOnlySpan<byte> written) =>
        written.IsEmpty ? 0
        : _stages.Find(written) is var code and > 0 ? _stages[code]
        : Words.TryParse<Stage>(Encoding.ASCII.GetString(written), out var stage) ? _stages[_stages.Add(written, 1 + (int)stage)] : -1;

    /// <summary>The number of a quantity. Words stand in the pool with their quotes, so that they are no numbers.</summary>
    private int Quantity(PlainForm form, ReadOnlySpan<byte> line)
    {
        if (form.Has(PlainField.Count))
        {
            var digits = line[_values[(int)PlainField.Count]];
            return _quantities.Find(digits) is var known and > 0 ? known : _quantities.Add(digits, Model.Facts.Quantity.Exactly(long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (!form.Has(PlainField.Words))
        {
            return 0;
        }

        var (from, length) = _values[(int)PlainField.Words].GetOffsetAndLength(line.Length);
        var words = line.Slice(from - 1, length + 2);
        return _quantities.Find(words) is var code and > 0 ? code
            : Model.Facts.Quantity.TryParse(Encoding.ASCII.GetString(words[1..^1]), out var quantity) ? _quantities.Add(words, quantity) : -1;
    }

    private int Terms(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty || _termLists.Find(written) is not (var code and 0))
        {
            return written.IsEmpty ? 0 : _termLists.Find(written);
        }

        var terms = new List<Terms>();
        foreach (var word in Encoding.ASCII.GetString(written[1..^1]).Split(',').Select(word => word.Trim(' ')))
        {
            if (word is not ['"', .., '"'] || !Words.TryParse<Terms>(word[1..^1], out var term))
            {
                return -1;
            }

            terms.Add(term);
        }

        return _termLists.Add(written, [.. terms]);
    }

    private string Written(int row, PlainField field)
    {
        static string Of<T>(BytePool<T> pool, int code) => Encoding.ASCII.GetString(pool.Written(code));
        return field switch
        {
            PlainField.Id => Rows.Ids.Text(row),
            PlainField.From => Of(_parties, Rows.From[row]),
            PlainField.To => Of(_parties, Rows.To[row]),
            PlainField.Item => Of(_items, Rows.Goods[row]),
            PlainField.Count => Of(_quantities, Rows.Quantity[row]),
            PlainField.Words => Of(_quantities, Rows.Quantity[row])[1..^1],
            PlainField.Stage => Words.Of((Stage)(Rows.Stage[row] - 1)),
            PlainField.Announced => Of(_dates, Rows.Announced[row]),
            PlainField.Ordered => Of(_dates, Rows.Ordered[row]),
            PlainField.Delivered => Of(_dates, Rows.Delivered[row]),
            PlainField.Reported => Of(_dates, Rows.Reported[row]),
            PlainField.Terms => Of(_termLists, Rows.Terms[row]),
            PlainField.Source => Of(_sources, Rows.Source[row]),
            _ => Of(_places, Rows.Place[row]),
        };
    }
}
