using System.Text;

namespace ArmsGraph.Json;

/// <summary>A stream that is written both as text and as bytes that are UTF-8 already, each through a buffer; counts, and stops when asked to.</summary>
internal sealed class Utf8Output(Stream stream, IProgress<LoadProgress>? progress, CancellationToken cancellation) : IDisposable
{
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private readonly byte[] _bytes = new byte[1 << 16];
    private int _count;
    private bool _isText;
    private long _written;

    /// <summary>How many values were written.</summary>
    public long Values { get; private set; }

    /// <summary>For text that follows what was written.</summary>
    public TextWriter Text
    {
        get
        {
            FlushBytes();
            _isText = true;
            return _text;
        }
    }

    /// <summary>Tells that a value is written; throws where the writing is to stop.</summary>
    public void EndValue()
    {
        cancellation.ThrowIfCancellationRequested();
        Values++;
    }

    public void Write(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third = default)
    {
        Write(first);
        Write(second);
        Write(third);
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (_isText)
        {
            _text.Flush();
            _isText = false;
        }

        while (utf8.Length > _bytes.Length - _count)
        {
            var fits = _bytes.Length - _count;
            utf8[..fits].CopyTo(_bytes.AsSpan(_count));
            _count += fits;
            utf8 = utf8[fits..];
            FlushBytes();
        }

        utf8.CopyTo(_bytes.AsSpan(_count));
        _count += utf8.Length;
    }

    public void Dispose()
    {
        FlushBytes();
        _text.Dispose();
    }

    private void FlushBytes()
    {
        if (_count > 0)
        {
            stream.Write(_bytes, 0, _count);
            _written += _count;
            _count = 0;
            progress?.Report(new LoadProgress(_written, Values, TotalBytes: null));
        }
    }
}
