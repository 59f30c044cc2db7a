namespace ArmsGraph.Json;

/// <summary>What is read, through one buffer: whole, or line by line with no more in memory than the buffer and the longest line.</summary>
internal sealed class InputStream(Stream stream, ReadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellation)
{
    private const int FirstSize = 1 << 16;
    private const int LineSize = 1 << 20;

    private readonly long? _total = stream.CanSeek ? stream.Length - stream.Position : null;
    private byte[] _buffer = new byte[FirstSize];

    /// <summary>What was read and not yet given out lies in [_from, _to).</summary>
    private int _from, _to;
    private long _read;
    private bool _isEnd;

    /// <summary>The number of the line that was given out last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Whether lines ended because one was longer than may be.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads on until it is known whether this is JSON lines.</summary>
    public bool LooksLikeLines(string name)
    {
        while (true)
        {
            if (JsonLines.Looks(name, _buffer.AsSpan(0, _to), _isEnd || _to > options.MaxBytes) is { } known)
            {
                return known;
            }

            Fill();
        }
    }

    /// <summary>All bytes; where there are more than a document may have, that many and some.</summary>
    public byte[] Whole()
    {
        while (!_isEnd && _to <= options.MaxBytes)
        {
            Fill();
        }

        return _buffer[.._to];
    }

    /// <summary>The next line without its line feed, in the buffer until the one after it is asked for; false at the end.</summary>
    public bool Next(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var length = _buffer.AsSpan(_from + searched, _to - _from - searched).IndexOf((byte)'\n');
            if (length >= 0 || _isEnd)
            {
                length = length >= 0 ? searched + length : _to - _from;
                line = _buffer.AsSpan(_from, length);
                IsTooLong = length > options.MaxLineBytes;
                var isMore = _from < _to;
                _from = Math.Min(_to, _from + length + 1);
                Line += isMore ? 1 : 0;
                return isMore && !IsTooLong;
            }

            searched = _to - _from;
            if (searched > options.MaxLineBytes)
            {
                Line++;
                IsTooLong = true;
                line = [];
                return false;
            }

            Fill();
        }
    }

    /// <summary>Reads more behind what is still to be given out; moves that to the front, and lets the buffer grow, where there is no room.</summary>
    private void Fill()
    {
        cancellation.ThrowIfCancellationRequested();
        if (_to == _buffer.Length)
        {
            var size = _from > 0 && _buffer.Length >= LineSize ? _buffer.Length : (int)Math.Min(Array.MaxLength, 2L * _buffer.Length);
            var roomier = size == _buffer.Length ? _buffer : new byte[size];
            _buffer.AsSpan(_from, _to - _from).CopyTo(roomier);
            (_buffer, _from, _to) = (roomier, 0, _to - _from);
        }

        var read = stream.Read(_buffer, _to, _buffer.Length - _to);
        (_to, _read, _isEnd) = (_to + read, _read + read, read == 0);
        progress?.Report(new LoadProgress(_read, Line, _total));
    }
}
