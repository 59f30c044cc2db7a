using System.Buffers.Text;
using System.Text.Json;
using ArmsGraph.Benchmarks.Table;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>Fact lines read into bare columns with the reader that is in the box, strings never made. Reads what is written, too, so that writers can be checked.</summary>
internal sealed class Utf8Facts
{
    private static readonly int FirstDay = new DateOnly(1950, 1, 1).DayNumber;

    private readonly Dictionary<ulong, int> _parties = [];
    private readonly List<int> _from = [];
    private readonly List<int> _to = [];
    private readonly List<int> _day = [];
    private readonly List<byte> _category = [];
    private readonly List<int> _quantity = [];
    private readonly List<int> _row = [];

    public int Count => _row.Count;

    public static Utf8Facts Read(ReadOnlySpan<byte> lines)
    {
        var facts = new Utf8Facts();
        var reader = new Utf8JsonReader(lines, new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
            {
                continue;
            }

            if (reader.ValueTextEquals("fact"u8))
            {
                facts.ReadFact(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return facts;
    }

    /// <summary>The number of links of node-link JSON and a checksum over the rows that their keys name.</summary>
    public static Tally Links(ReadOnlySpan<byte> document)
    {
        var sum = default(Tally);
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 3 && reader.ValueTextEquals("key"u8))
            {
                reader.Read();
                var local = Local(reader.ValueSpan);
                sum += new Tally(1, (ulong)Number(local[..local.IndexOf((byte)'#')]));
            }
        }

        return sum;
    }

    /// <summary>All columns in one number; the parties are told by their own ids again.</summary>
    public Tally Tally()
    {
        var ids = new int[_parties.Count];
        foreach (var (key, ordinal) in _parties)
        {
            ids[ordinal] = Number(BitConverter.GetBytes(key).AsSpan(1, 6));
        }

        var sum = default(Tally);
        for (var i = 0; i < Count; i++)
        {
            sum += FactTally.Of(_row[i], ids[_from[i]], ids[_to[i]], _day[i], _category[i], _quantity[i]);
        }

        return sum;
    }

    private void ReadFact(ref Utf8JsonReader reader)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                _row.Add(Number(Local(reader.ValueSpan)));
            }
            else if (reader.ValueTextEquals("from"u8))
            {
                reader.Read();
                _from.Add(Party(Local(reader.ValueSpan)));
            }
            else if (reader.ValueTextEquals("to"u8))
            {
                reader.Read();
                _to.Add(Party(Local(reader.ValueSpan)));
            }
            else if (reader.ValueTextEquals("items"u8))
            {
                reader.Read();
            }
            else if (reader.ValueTextEquals("delivered"u8))
            {
                reader.Read();
                _day.Add(Day(reader.ValueSpan));
            }
            else
            {
                reader.Skip();
            }

            if (reader.TokenType == JsonTokenType.StartArray)
            {
                ReadItems(ref reader);
            }
        }
    }

    private void ReadItems(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("item"u8))
            {
                reader.Read();
                _category.Add((byte)Number(Local(reader.ValueSpan)[1..]));
            }
            else
            {
                reader.Read();
                _quantity.Add(reader.GetInt32());
            }
        }
    }

    private int Party(ReadOnlySpan<byte> id)
    {
        Span<byte> eight = stackalloc byte[8];
        eight.Clear();
        id.CopyTo(eight);
        var key = BitConverter.ToUInt64(eight);
        if (!_parties.TryGetValue(key, out var ordinal))
        {
            ordinal = _parties.Count;
            _parties.Add(key, ordinal);
        }

        return ordinal;
    }

    private static ReadOnlySpan<byte> Local(ReadOnlySpan<byte> id) => id[(id.IndexOf((byte)'/') + 1)..];

    private static int Number(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out int number, out _) ? number : throw new FormatException("no number");

    private static int Day(ReadOnlySpan<byte> date) => new DateOnly(Number(date[..4]), Number(date[5..7]), Number(date[8..10])).DayNumber - FirstDay;
}
