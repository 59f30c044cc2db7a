using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ArmsGraph.Formats.Reading;

/// <summary>A file that was read into memory, within limits, and what kind of file it looks like.</summary>
internal sealed class InputFile
{
    /// <summary>How much is read and kept at once: small enough that buffers are not among the large objects, which are cleared away seldom and dearly.</summary>
    public const int BufferSize = 1 << 15;

    private const int HeadBytes = BufferSize;

    private readonly byte[] _bytes;
    private readonly Encoding _encoding;
    private readonly Limits _limits;
    private IReadOnlyList<SheetHead>? _sheets;

    /// <param name="name">The file as the caller named it.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="isStart">Whether more follows, so that a sign may be cut at the end.</param>
    public InputFile(string name, byte[] bytes, Limits limits, bool isStart = false)
    {
        (Name, _bytes, _limits) = (name, bytes, limits);
        _encoding = TextDecoding.Of(isStart ? TextDecoding.WholeSigns(bytes) : bytes);
        Head = IsWorkbook ? "" : _encoding.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)).TrimStart('\uFEFF');
        HeadLines = Head.Split(Feed, 60);
    }

    /// <summary>The start of a stream, as much as tells what it is; all of it for a workbook.</summary>
    /// <exception cref="InputFault">It has more bytes than it may.</exception>
    public static InputFile Begin(Stream stream, string name, Limits limits, CancellationToken cancellation)
    {
        var start = new InputFile(name, InputBytes.Start(stream, HeadBytes), limits, isStart: true);
        return start.IsWorkbook ? start.Complete(stream, cancellation) : start;
    }

    /// <summary>The whole of a stream whose start was read.</summary>
    /// <exception cref="InputFault">It has more bytes than it may.</exception>
    public InputFile Complete(Stream rest, CancellationToken cancellation) =>
        InputBytes.All(_bytes, rest, _limits.MaxBytes, cancellation) is { } all
            ? new InputFile(Name, all, _limits)
            : throw InputFault.TooLarge(FormattableString.Invariant($"the file has more than {_limits.MaxBytes} bytes; expected less, or a higher limit (ImportOptions.MaxBytes)"));

    /// <summary>The file as the caller named it.</summary>
    public string Name { get; }

    /// <summary>The start of a text.</summary>
    public string Head { get; }

    /// <summary>The first lines of a text; the last of them may be a part of one, or all the rest.</summary>
    public string[] HeadLines { get; }

    public ReadOnlyMemory<byte> Content => _bytes;

    /// <summary>How many physical lines there are.</summary>
    public int Lines => (IsWide ? Units.Count(Unit(Feed)) : _bytes.AsSpan().Count((byte)Feed)) + (IsOpenEnded ? 1 : 0);

    /// <summary>Whether the last line has no end.</summary>
    public bool IsOpenEnded => IsWide ? !Units.IsEmpty && Units[^1] != Unit('\n') && Units[^1] != Unit('\r') : _bytes is not ([] or [.., (byte)'\n' or (byte)'\r']);

    public bool IsWorkbook => IsPacked || _bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Whether it is packed parts, as newer workbooks are.</summary>
    public bool IsPacked => _bytes is [0x50, 0x4B, 0x03 or 0x05 or 0x07, ..];

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => !IsWorkbook && Head.AsSpan().Trim().IsEmpty;

    /// <summary>Whether a text holds what no text holds: it is binary, or two bytes a sign without a mark that says so.</summary>
    public bool IsBinary => Head.Contains('\0', StringComparison.Ordinal);

    /// <summary>The sheets of a workbook with their first rows; empty for a text. Throws <see cref="InputFault"/> where it cannot be read.</summary>
    public IReadOnlyList<SheetHead> Sheets => _sheets ??= IsWorkbook ? SheetHead.Read(this, _limits) : [];

    public bool IsJson => Head.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>Whether it may hold facts in our own format: an object, or one a line.</summary>
    public bool IsFactDocument => Head.AsSpan().TrimStart() is ['{', ..];

    /// <summary>What ends a line: a feed, with or without a return before it, or a return alone.</summary>
    public char Feed => Head.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';

    public Stream Open() => new MemoryStream(_bytes, writable: false);

    /// <summary>The rows of a delimited text.</summary>
    /// <param name="delimiter">What parts the cells.</param>
    /// <param name="isQuoted">Whether a cell may stand in quotes.</param>
    /// <param name="skip">How many physical lines come before the rows, whatever they hold.</param>
    public RowReader Rows(char delimiter, bool isQuoted, int skip = 0)
    {
        var text = OpenText();
        for (var lines = 0; lines < skip && text.Read() is >= 0 and var sign;)
        {
            lines += sign == Feed ? 1 : 0;
        }

        return new DelimitedRows(text, Feed, delimiter, isQuoted, _limits, skip + 1);
    }

    /// <summary>Whether quotes come in pairs on every line after some; where they do not, they are signs of the text, such as inches.</summary>
    public bool QuotesPair(int skip)
    {
        using var text = OpenText();
        var (line, isOpen) = (0, false);
        for (int sign; (sign = text.Read()) >= 0;)
        {
            if (sign == Feed)
            {
                if (isOpen && line >= skip)
                {
                    return false;
                }

                (line, isOpen) = (line + 1, false);
            }
            else if (sign == '"')
            {
                isOpen = !isOpen;
            }
        }

        return !isOpen;
    }

    /// <summary>The rows of a text in an encoding that somebody names; what does not belong to it ends the reading.</summary>
    public RowReader Rows(char delimiter, bool isQuoted, Encoding encoding) =>
        new DelimitedRows(new StreamReader(Open(), encoding, detectEncodingFromByteOrderMarks: true, 1 << 16), Feed, delimiter, isQuoted, _limits);

    /// <summary>The rows of a workbook, from its first sheet.</summary>
    public RowReader WorkbookRows(CancellationToken cancellation) => new WorkbookRows(this, _limits, cancellation);

    /// <summary>Whether each sign takes two bytes.</summary>
    private bool IsWide => _encoding is UnicodeEncoding;

    private ReadOnlySpan<ushort> Units => MemoryMarshal.Cast<byte, ushort>(_bytes);

    /// <summary>A sign as it lies in memory.</summary>
    private ushort Unit(char sign) => _encoding.Equals(Encoding.BigEndianUnicode) == BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(sign) : sign;

    public StreamReader OpenText() => new(Open(), _encoding, detectEncodingFromByteOrderMarks: true, BufferSize);
}
