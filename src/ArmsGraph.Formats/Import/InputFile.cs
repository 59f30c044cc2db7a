using System.Text;

namespace ArmsGraph.Formats.Import;

/// <summary>A file that was read into memory, within limits, and what kind of file it looks like.</summary>
internal sealed class InputFile
{
    /// <summary>How much is read and kept at once: small enough that buffers are not among the large objects, which are cleared away seldom and dearly.</summary>
    public const int BufferSize = 1 << 15;

    private const int HeadBytes = 1 << 16;

    private readonly byte[] _bytes;
    private readonly Encoding _encoding;

    public InputFile(string name, byte[] bytes)
    {
        (Name, _bytes) = (name, bytes);
        _encoding = TextDecoding.Of(bytes);
        Head = IsWorkbook ? "" : _encoding.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)).TrimStart('\uFEFF');
        HeadLines = Head.Split(Feed, 60);
    }

    /// <summary>Reads a stream to its end; null where it has more than so many bytes.</summary>
    public static InputFile? Read(Stream stream, string name, long most, CancellationToken cancellation)
    {
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

        return new InputFile(name, bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray());
    }

    /// <summary>The file as the caller named it.</summary>
    public string Name { get; }

    /// <summary>The start of a text.</summary>
    public string Head { get; }

    /// <summary>The first lines of a text; the last of them may be a part of one, or all the rest.</summary>
    public string[] HeadLines { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public bool IsWorkbook => _bytes is [0x50, 0x4B, 0x03, 0x04, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    public bool IsJson => Head.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>What ends a line: a feed, with or without a return before it, or a return alone.</summary>
    public char Feed => Head.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';

    public Stream Open() => new MemoryStream(_bytes, writable: false);

    /// <summary>The rows of a delimited text.</summary>
    public RowReader Rows(char delimiter, bool isQuoted, Intake intake) => new DelimitedRows(OpenText(), Feed, delimiter, isQuoted, intake.Options.MaxRowLength);

    public StreamReader OpenText() => new(Open(), _encoding, detectEncodingFromByteOrderMarks: true, BufferSize);
}
