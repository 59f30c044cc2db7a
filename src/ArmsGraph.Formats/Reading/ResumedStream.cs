namespace ArmsGraph.Formats.Reading;

/// <summary>A stream of which the start was read already, from its start. Stays open.</summary>
internal sealed class ResumedStream(ReadOnlyMemory<byte> start, Stream rest) : Stream
{
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_given == start.Length)
        {
            return rest.Read(buffer, offset, count);
        }

        var given = Math.Min(count, start.Length - _given);
        start.Span.Slice(_given, given).CopyTo(buffer.AsSpan(offset));
        _given += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
