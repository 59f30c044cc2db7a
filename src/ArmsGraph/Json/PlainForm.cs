using System.Buffers;
using System.Text;

namespace ArmsGraph.Json;

/// <summary>
/// How lines of plain transfers are written: the bytes between their values, in which the order of the properties and every space lies. Lines of one writer mostly
/// share one form, so a line is compared with the form of the one before, and the values are what is left between.
/// </summary>
internal sealed class PlainForm
{
    private static readonly SearchValues<byte> IdBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"u8);

    /// <summary>ASCII that stands for itself in a JSON text.</summary>
    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(b => (byte)b).Where(b => b is not ((byte)'"' or (byte)'\\'))]);

    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    /// <summary>What stands before each value; the last one ends the line.</summary>
    private readonly byte[][] _between;
    private readonly PlainField[] _fields;

    /// <summary>By field, whether a line has it.</summary>
    private readonly bool[] _has = new bool[Enum.GetValues<PlainField>().Length];

    public PlainForm(byte[][] between, PlainField[] fields, int factOffset, byte[] namespaceOfId)
    {
        (_between, _fields, FactOffset, Namespace) = (between, fields, factOffset, namespaceOfId);
        Array.ForEach(fields, field => _has[(int)field] = true);
    }

    /// <summary>The byte of the line at which the fact begins.</summary>
    public int FactOffset { get; }

    /// <summary>The source as the id names it before its slash; empty where the id is short.</summary>
    public byte[] Namespace { get; }

    public bool Has(PlainField field) => _has[(int)field];

    /// <summary>Finds the values of a line of this form, by field; false where it is of another.</summary>
    public bool Match(ReadOnlySpan<byte> line, Span<Range> values)
    {
        var at = 0;
        for (var i = 0; i < _fields.Length; i++)
        {
            if (!line[at..].StartsWith(_between[i]))
            {
                return false;
            }

            at += _between[i].Length;
            var length = Length(_fields[i], line[at..]);
            if (length <= 0)
            {
                return false;
            }

            values[(int)_fields[i]] = at..(at + length);
            at += length;
        }

        return line[at..].SequenceEqual(_between[^1]);
    }

    /// <summary>The line that has these values.</summary>
    public byte[] Line(Func<PlainField, string> value)
    {
        var line = new List<byte>();
        for (var i = 0; i < _fields.Length; i++)
        {
            line.AddRange(_between[i]);
            line.AddRange(Encoding.ASCII.GetBytes(value(_fields[i])));
        }

        line.AddRange(_between[^1]);
        return [.. line];
    }

    /// <summary>Whether all of a text are bytes that ids may have.</summary>
    public static bool IsId(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(IdBytes);

    /// <summary>How many bytes that ids may have a text begins with; 0 where nothing follows them.</summary>
    public static int IdLength(ReadOnlySpan<byte> text) => Math.Max(0, text.IndexOfAnyExcept(IdBytes));

    /// <summary>How many bytes a value has at the start of a text, 0 where it is none that a plain line holds.</summary>
    public static int Length(PlainField field, ReadOnlySpan<byte> text)
    {
        switch (field)
        {
            case PlainField.Count:
                var digits = text.IndexOfAnyExcept(Digits);
                return digits is < 1 or > 18 || (digits > 1 && text[0] == (byte)'0') ? 0 : digits;
            case PlainField.Terms:
                return text.IndexOf((byte)']') is var end && end > 0 && text[0] == (byte)'[' ? end + 1 : 0;
            default:
                var length = text.IndexOfAnyExcept(field is PlainField.Id or PlainField.Source ? IdBytes : PlainBytes);
                return length > 0 && text[length] == (byte)'"' ? length : 0;
        }
    }
}
