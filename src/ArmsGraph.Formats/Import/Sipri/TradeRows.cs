using ArmsGraph.Formats.Reading;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ArmsGraph.Formats.Import.Sipri;

/// <summary>Reads a list of flat JSON objects one after another, strictly (RFC 8259), with the place of each.</summary>
internal sealed class TradeRows
{
    private readonly byte[] _text;
    private readonly Tally _tally;
    private int _line = 1, _column = 1, _scanned, _counted;

    public TradeRows(InputFile file, Tally tally)
    {
        _text = Utf8.IsValid(file.Content.Span) && !file.Content.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Content.ToArray() : Encoding.UTF8.GetBytes(file.OpenText().ReadToEnd());
        _tally = tally;
    }

    /// <summary>Gives every element of the list, as an object or with the reason why it is none.</summary>
    /// <exception cref="InvalidDataException">The text is no list, or no JSON.</exception>
    public void Read(Action<Spot, IReadOnlyDictionary<string, TradeValue>?, string> take)
    {
        var reader = new Utf8JsonReader(_text, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            {
                throw new InvalidDataException("the text is no list; expected a list of objects");
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var at = PlaceOf((int)reader.TokenStartIndex);
                _tally.Preamble(Math.Max(0, at.Line - 1 - _counted));
                var before = Math.Max(_counted, at.Line - 1);
                var (row, fault) = reader.TokenType == JsonTokenType.StartObject ? Fields(ref reader) : (null, Other(ref reader));
                _counted = PlaceOf((int)reader.TokenStartIndex).Line;
                _tally.Row(_counted - before);
                take(at, row, fault);
            }

            reader.Read();
            _tally.Preamble(LineCount() - _counted);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException(FormattableString.Invariant($"line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}: no JSON; expected a list of objects (RFC 8259)"), wrong);
        }
    }

    private static (Dictionary<string, TradeValue>? Row, string Fault) Fields(ref Utf8JsonReader reader)
    {
        var row = new Dictionary<string, TradeValue>(StringComparer.Ordinal);
        var fault = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                fault = $"the field \"{name}\" holds a list or an object; expected a text, a number, true, false or null";
                reader.Skip();
            }
            else if (!row.TryAdd(name, Value(ref reader)))
            {
                fault = $"the field \"{name}\" is there twice; expected it once";
            }
        }

        return fault.Length > 0 ? (null, fault) : (row, "");
    }

    private static TradeValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new TradeValue(reader.GetString()!, IsText: true),
        JsonTokenType.Null => new TradeValue("", IsText: false),
        JsonTokenType.True => new TradeValue("true", IsText: false),
        JsonTokenType.False => new TradeValue("false", IsText: false),
        _ => new TradeValue(Encoding.UTF8.GetString(reader.ValueSpan), IsText: false),
    };

    private static string Other(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return "the element is no object; expected an object for each deal";
    }

    /// <summary>The place of a byte; each is asked for after those before it, so that a text is gone through once.</summary>
    private Spot PlaceOf(int offset)
    {
        for (; _scanned < offset; _scanned++)
        {
            if (_text[_scanned] == '\n')
            {
                (_line, _column) = (_line + 1, 1);
            }
            else if ((_text[_scanned] & 0xC0) != 0x80)
            {
                _column++;
            }
        }

        return new Spot(0, _line, _column);
    }

    private int LineCount() => _text.AsSpan().Count((byte)'\n') + (_text is [.., (byte)'\n'] ? 0 : 1);
}
