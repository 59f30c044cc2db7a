using System.Text;

namespace ArmsGraph.Json;

/// <summary>Learns the form of a line of a plain transfer; gives up on any line that is not wholly one, for the strict reader to judge.</summary>
internal ref struct PlainFormReader
{
    private readonly ReadOnlySpan<byte> _line;
    private readonly List<byte[]> _between = [];
    private readonly List<PlainField> _fields = [];
    private int _at;

    /// <summary>Where the bytes since the last value begin.</summary>
    private int _from;
    private int _factOffset;
    private byte[] _namespace = [];
    private bool _hasType;

    private PlainFormReader(ReadOnlySpan<byte> line) => _line = line;

    public static PlainForm? Read(ReadOnlySpan<byte> line) => new PlainFormReader(line).Read();

    private PlainForm? Read()
    {
        if (!Take('{') || !TakeWord("\"fact\""u8) || !Take(':'))
        {
            return null;
        }

        SkipSpace();
        _factOffset = _at;
        if (!Object(isItem: false) || !Take('}'))
        {
            return null;
        }

        SkipSpace();
        if (_at < _line.Length || !_hasType || !Has(PlainField.Id) || !Has(PlainField.From) || !Has(PlainField.To) || !Has(PlainField.Item))
        {
            return null;
        }

        _between.Add(_line[_from..].ToArray());
        return new PlainForm([.. _between], [.. _fields], _factOffset, _namespace);
    }

    private readonly bool Has(PlainField field) => _fields.Contains(field);

    private bool Object(bool isItem)
    {
        if (!Take('{'))
        {
            return false;
        }

        do
        {
            if (!Take('"') || _line[_at..].IndexOf((byte)'"') is not (var length and > 0))
            {
                return false;
            }

            var name = Encoding.Latin1.GetString(_line.Slice(_at, length));
            _at += length + 1;
            if (!Take(':') || !(isItem ? ItemProperty(name) : Property(name)))
            {
                return false;
            }
        }
        while (Take(','));
        return Take('}');
    }

    private bool Property(string name) => name switch
    {
        "type" => !_hasType && (_hasType = TakeWord("\"transfer\""u8)),
        "id" => Id(),
        "from" => Text(PlainField.From),
        "to" => Text(PlainField.To),
        "items" => !Has(PlainField.Item) && (Take('[') ? Object(isItem: true) && Take(']') : Object(isItem: true)) && Has(PlainField.Item),
        "stage" => Text(PlainField.Stage),
        "announced" => Text(PlainField.Announced),
        "ordered" => Text(PlainField.Ordered),
        "delivered" => Text(PlainField.Delivered),
        "reported" => Text(PlainField.Reported),
        "terms" => Value(PlainField.Terms),
        "source" => Text(PlainField.Source),
        "place" => Text(PlainField.Place),
        _ => false,
    };

    private bool ItemProperty(string name) => name switch
    {
        "item" => Text(PlainField.Item),
        "quantity" when Has(PlainField.Count) || Has(PlainField.Words) => false,
        "quantity" => Value(PlainField.Count) || Text(PlainField.Words),
        _ => false,
    };

    /// <summary>An id may be written in full; the source before the slash is part of the form then.</summary>
    private bool Id()
    {
        if (!Take('"'))
        {
            return false;
        }

        var length = PlainForm.IdLength(_line[_at..]);
        if (length > 0 && _line[_at + length] == (byte)'/')
        {
            _namespace = _line.Slice(_at, length).ToArray();
            _at += length + 1;
        }

        return Value(PlainField.Id) && TakeRaw('"');
    }

    private bool Text(PlainField field) => Take('"') && Value(field) && TakeRaw('"');

    private bool Value(PlainField field)
    {
        if (field is PlainField.Count or PlainField.Terms)
        {
            SkipSpace();
        }

        if (Has(field) || PlainForm.Length(field, _line[_at..]) is not (var length and > 0))
        {
            return false;
        }

        _fields.Add(field);
        _between.Add(_line[_from.._at].ToArray());
        _at += length;
        _from = _at;
        return true;
    }

    private bool TakeWord(ReadOnlySpan<byte> word)
    {
        SkipSpace();
        if (!_line[_at..].StartsWith(word))
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    private bool Take(char one)
    {
        SkipSpace();
        return TakeRaw(one);
    }

    private bool TakeRaw(char one)
    {
        if (_at >= _line.Length || _line[_at] != (byte)one)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _line.Length && _line[_at] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            _at++;
        }
    }
}
