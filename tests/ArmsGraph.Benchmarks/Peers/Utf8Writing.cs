using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using ArmsGraph.Benchmarks.Data;

namespace ArmsGraph.Benchmarks.Peers;

/// <summary>Writes what our writers write, value by value, with the writer that is in the box, as fast as it goes: names encoded once, nothing validated.</summary>
internal sealed class Utf8Writing
{
    private const int Chunk = 1 << 16;

    private static readonly DateOnly FirstDay = new(1950, 1, 1);

    private readonly Shipment[] _shipments;
    private readonly JsonEncodedText[] _parties;
    private readonly JsonEncodedText[] _categories;
    private readonly JsonEncodedText[] _days;

    public Utf8Writing(DataSet data)
    {
        _shipments = data.Shipments;
        _parties = [.. Enumerable.Range(0, data.Size.Parties).Select(party => JsonEncodedText.Encode($"bench/{FactLines.Party(party)}"))];
        _categories = [.. Enumerable.Range(0, Shipment.Categories).Select(category => JsonEncodedText.Encode($"bench/{FactLines.Category(category)}"))];
        _days = [.. Enumerable.Range(0, Shipment.Days).Select(day => JsonEncodedText.Encode(FirstDay.AddDays(day).ToString("O", System.Globalization.CultureInfo.InvariantCulture)))];
    }

    public void WriteLines(Stream stream)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * Chunk);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        for (var row = 0; row < _shipments.Length; row++)
        {
            WriteFact(json, row);
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
            Drain(buffer, stream, Chunk);
        }

        Drain(buffer, stream, 0);
    }

    public void WriteNodeLink(Stream stream)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * Chunk);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartObject();
        json.WriteBoolean("directed"u8, true);
        json.WriteBoolean("multigraph"u8, true);
        json.WriteStartObject("graph"u8);
        json.WriteEndObject();
        json.WriteStartArray("nodes"u8);
        foreach (var party in _parties)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, party);
            json.WriteString("name"u8, party.EncodedUtf8Bytes["bench/".Length..]);
            json.WriteString("type"u8, "state"u8);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("links"u8);
        for (var row = 0; row < _shipments.Length; row++)
        {
            WriteLink(json, row);
            if (json.BytesPending > Chunk)
            {
                json.Flush();
                Drain(buffer, stream, 0);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        Drain(buffer, stream, 0);
    }

    private static void Drain(ArrayBufferWriter<byte> buffer, Stream stream, int least)
    {
        if (buffer.WrittenCount > least)
        {
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
    }

    private void WriteFact(Utf8JsonWriter json, int row)
    {
        var shipment = _shipments[row];
        Span<byte> id = stackalloc byte[24];
        json.WriteStartObject();
        json.WriteStartObject("fact"u8);
        json.WriteString("id"u8, Id(id, row, ""u8));
        json.WriteString("type"u8, "transfer"u8);
        json.WriteString("from"u8, _parties[shipment.From]);
        json.WriteString("to"u8, _parties[shipment.To]);
        json.WriteStartArray("items"u8);
        json.WriteStartObject();
        json.WriteString("item"u8, _categories[shipment.Category]);
        json.WriteNumber("quantity"u8, shipment.Quantity);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("stage"u8, "delivered"u8);
        json.WriteString("delivered"u8, _days[shipment.Day]);
        json.WriteString("source"u8, "bench"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteLink(Utf8JsonWriter json, int row)
    {
        var shipment = _shipments[row];
        Span<byte> text = stackalloc byte[24];
        json.WriteStartObject();
        json.WriteString("source"u8, _parties[shipment.From]);
        json.WriteString("target"u8, _parties[shipment.To]);
        json.WriteString("key"u8, Id(text, row, "#1.1"u8));
        json.WriteStartObject("leg"u8);
        json.WriteString("id"u8, Id(text, row, "#1.1"u8));
        json.WriteString("transfer"u8, Id(text, row, ""u8));
        json.WriteString("from"u8, _parties[shipment.From]);
        json.WriteString("to"u8, _parties[shipment.To]);
        json.WriteStartArray("goods"u8);
        json.WriteStringValue(_categories[shipment.Category]);
        json.WriteEndArray();
        json.WriteStartObject("quantity"u8);
        json.WriteNumber("min"u8, shipment.Quantity);
        json.WriteNumber("max"u8, shipment.Quantity);
        json.WriteString("unit"u8, "items"u8);
        json.WriteNull("text"u8);
        json.WriteEndObject();
        json.WriteStartObject("window"u8);
        json.WriteString("from"u8, _days[shipment.Day]);
        json.WriteString("to"u8, _days[shipment.Day]);
        json.WriteEndObject();
        json.WriteStartArray("waypoints"u8);
        json.WriteEndArray();
        json.WriteStartArray("terms"u8);
        json.WriteEndArray();
        json.WriteNull("origin"u8);
        json.WriteString("stage"u8, "delivered"u8);
        json.WriteString("outcome"u8, "open"u8);
        json.WriteString("modality"u8, "reported"u8);
        json.WriteString("hedge"u8, "stated"u8);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> Id(Span<byte> text, int row, ReadOnlySpan<byte> ending)
    {
        "bench/"u8.CopyTo(text);
        Utf8Formatter.TryFormat(row, text[6..], out var length);
        ending.CopyTo(text[(6 + length)..]);
        return text[..(6 + length + ending.Length)];
    }
}
