using System.Text;

namespace ArmsGraph.Formats.Import;

/// <summary>A file that was read into memory, within limits, and what kind of file it looks like.</summary>
internal sealed class InputFile
{
    private const int HeadBytes = 1 << 16;

    private readonly byte[] _bytes;
    private readonly Encoding _encoding;

    private readonly ImportOptions _options;
    private IReadOnlyList<SheetHead>? _sheets;

    public InputFile(string name, byte[] bytes, ImportOptions options)
    {
        (Name, _bytes, _options) = (name, bytes, options);
        _encoding = TextDecoding.Of(bytes);
        Head = IsWorkbook ? "" : _encoding.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)).TrimStart('\uFEFF');
        HeadLines = Head.Split(Feed, 60);
    }

    /// <summary>Reads a stream to its end; null where it has more than so many bytes.</summary>
    public static InputFile? Read(Stream stream, string name, ImportOptions options, CancellationToken cancellation)
    {
        var most = options.MaxBytes;
        var size = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (size > most)
        {
            return null;
        }

        using var bytes = new MemoryStream((int)size);
        var part = new byte[1 << 16];
        for (int read; (read = stream.Read(part)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(part, 0, read);
            if (bytes.Length > most)
            {
                return null;
            }
        }

        return new InputFile(name, bytes.ToArray(), options);
    }

    /// <summary>The file as the caller named it.</summary>
    public string Name { get; }

    /// <summary>The start of a text.</summary>
    public string Head { get; }

    /// <summary>The first lines of a text; the last of them may be a part of one, or all the rest.</summary>
    public string[] HeadLines { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public bool IsWorkbook => IsPacked || _bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Whether it is packed parts, as newer workbooks are.</summary>
    public bool IsPacked => _bytes is [0x50, 0x4B, 0x03 or 0x05 or 0x07, ..];

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => !IsWorkbook && Head.AsSpan().Trim().IsEmpty;

    /// <summary>Whether a text holds what no text holds: it is binary, or two bytes a sign without a mark that says so.</summary>
    public bool IsBinary => Head.Contains('\0', StringComparison.Ordinal);

    /// <summary>The sheets of a workbook with their first rows; empty for a text. Throws <see cref="InputFault"/> where it cannot be read.</summary>
    public IReadOnlyList<SheetHead> Sheets => _sheets ??= IsWorkbook ? SheetHead.Read(this, _options) : [];

    public bool IsJson => Head.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>What ends a line: a feed, with or without a return before it, or a return alone.</summary>
    public char Feed => Head.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';

    public Stream Open() => new MemoryStream(_bytes, writable: false);

    /// <summary>The rows of a delimited text.</summary>
    public RowReader Rows(char delimiter, bool isQuoted, Intake intake) => new DelimitedRows(OpenText(), Feed, delimiter, isQuoted, intake.Options);

    /// <summary>The rows of a text in an encoding that somebody names; what does not belong to it ends the reading.</summary>
    public RowReader Rows(char delimiter, bool isQuoted, Encoding encoding, Intake intake) =>
        new DelimitedRows(new StreamReader(Open(), encoding, detectEncodingFromByteOrderMarks: true, 1 << 16), Feed, delimiter, isQuoted, intake.Options);

    /// <summary>The rows of a workbook, from its first sheet.</summary>
    public RowReader WorkbookRows(Intake intake) => new WorkbookRows(this, intake.Options, intake.Cancellation);

    public StreamReader OpenText() => new(Open(), _encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
}
