using System.Text;
using System.Text.Json;

namespace ArmsGraph.Formats.Reading;

/// <summary>A JSON value with its place: line and column from 1, columns in UTF-16 units. Numbers are kept as written.</summary>
internal sealed class JsonPart(JsonTokenType kind, string text, int line, int column)
{
    private const int MostDepth = 64;

    public JsonTokenType Kind => kind;

    /// <summary>The text of a string, the digits of a number; empty for null, lists and objects.</summary>
    public string Text => text;

    public int Line => line;

    public int Column => column;

    /// <summary>The line on which it ends.</summary>
    public int EndLine { get; private set; }

    public List<JsonPart> Items { get; } = [];

    public List<Member> Members { get; } = [];

    /// <summary>The value of a property; null where it has none of that name.</summary>
    public JsonPart? this[string name] => Members.Find(member => string.Equals(member.Name, name, StringComparison.Ordinal))?.Value;

    /// <summary>What it is, for messages.</summary>
    public string Described => kind switch
    {
        JsonTokenType.String => $"\"{text}\"",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        _ => text,
    };

    /// <summary>All values of a text, one after another; throws <see cref="JsonException"/> where it is no JSON.</summary>
    public static List<JsonPart> ReadAll(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostDepth, AllowMultipleValues = true });
        var cursor = new Cursor(utf8);
        var values = new List<JsonPart>();
        try
        {
            while (reader.Read())
            {
                values.Add(Value(ref reader, ref cursor));
            }
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException("a text is no well-formed Unicode", path: null, cursor.Line - 1, bytePositionInLine: null, half);
        }

        return values;
    }

    private static JsonPart Value(ref Utf8JsonReader reader, ref Cursor cursor)
    {
        cursor.GoTo((int)reader.TokenStartIndex);
        var part = new JsonPart(reader.TokenType, Shown(ref reader), cursor.Line, cursor.Column);
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                part.Items.Add(Value(ref reader, ref cursor));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                cursor.GoTo((int)reader.TokenStartIndex);
                var (name, line, column) = (reader.GetString()!, cursor.Line, cursor.Column);
                reader.Read();
                part.Members.Add(new Member(name, line, column, Value(ref reader, ref cursor)));
            }
        }

        cursor.GoTo((int)reader.TokenStartIndex);
        part.EndLine = cursor.Line;
        return part;
    }

    private static string Shown(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.ASCII.GetString(reader.ValueSpan),
        _ => "",
    };

    /// <summary>A property: its name, where the name stands, and its value.</summary>
    internal sealed record Member(string Name, int Line, int Column, JsonPart Value);

    /// <summary>Turns offsets, which only grow, into lines and columns.</summary>
    private ref struct Cursor(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        public int Line { get; private set; } = 1;

        public int Column { get; private set; } = 1;

        public void GoTo(int offset)
        {
            var passed = _bytes[_at..offset];
            for (int feed; (feed = passed.IndexOf((byte)'\n')) >= 0; passed = passed[(feed + 1)..])
            {
                Line++;
                Column = 1;
            }

            Column += Encoding.UTF8.GetCharCount(passed);
            _at = offset;
        }
    }
}
