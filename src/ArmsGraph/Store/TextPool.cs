using System.Buffers.Binary;

namespace ArmsGraph.Store;

/// <summary>
/// Texts for people, each named by a number from 1 on; 0 is none. They lie as bytes in blocks, with no object for each, so that a million of them are little to look after; one that is asked for is made again.
/// </summary>
internal sealed class TextPool : IValues<string>
{
    /// <summary>Of a block, in bytes, but for one that holds a single longer text: few enough that it is not among the large objects, which are cleared away seldom and dearly.</summary>
    private const int Most = 1 << OffsetBits, Least = 256;
    private const int OffsetBits = 16;

    /// <summary>How many starts lie in one run.</summary>
    private const int Run = 1 << RunBits;
    private const int RunBits = 10;

    /// <summary>The length of each text, and the text.</summary>
    private readonly List<byte[]> _blocks = [];

    /// <summary>By number less one, in runs: the block of a text, and where in it its length stands.</summary>
    private readonly List<int[]> _starts = [];

    /// <summary>What finds the number of a text that was looked for before; made when one is first looked for.</summary>
    private Dictionary<string, int>? _codes;

    private string? _last;
    private int _count, _bytes;

    /// <summary>From here on the last block is free.</summary>
    private int _end;

    /// <summary>One more than the largest number.</summary>
    public int Count => _count + 1;

    public string? this[int code]
    {
        get
        {
            if (code == 0)
            {
                return null;
            }

            var start = _starts[(code - 1) >> RunBits][(code - 1) & (Run - 1)];
            var text = _blocks[start >> OffsetBits].AsSpan(start & (Most - 1));
            return IdList.Decode(text.Slice(sizeof(int), BinaryPrimitives.ReadInt32LittleEndian(text)));
        }
    }

    /// <summary>The number of a text that was looked for before, or of one more.</summary>
    public int Intern(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!(_codes ??= new Dictionary<string, int>(StringComparer.Ordinal)).TryGetValue(text, out var code))
        {
            _codes.Add(text, code = Add(text));
        }

        return code;
    }

    /// <summary>The number of one more text, or of the same one if it was the last: to look for one that is equal would cost more than to keep it twice, where texts hardly recur.</summary>
    public int Add(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!ReferenceEquals(text, _last))
        {
            var length = IdList.CountBytes(text);
            var free = Free(checked(sizeof(int) + length));
            BinaryPrimitives.WriteInt32LittleEndian(free, length);
            IdList.Encode(text, free[sizeof(int)..]);
            _last = text;
        }

        return _count;
    }

    /// <summary>The numbers of the texts of an origin, by their numbers there. Those of the first origin lie where they lay, and are not looked into: one that it has twice, or that others have too, is kept twice.</summary>
    public Renumbering Take(IValues<string> texts)
    {
        if (_count > 0)
        {
            return Renumbering.Of(texts, Intern);
        }

        if (texts is TextPool others)
        {
            // the origin may go on writing behind its last text, and so this pool must not
            (_count, _bytes, _end) = (others._count, others._bytes, others._blocks.LastOrDefault([]).Length);
            _blocks.AddRange(others._blocks);
            _starts.AddRange(others._starts.SkipLast(1).Concat(others._starts.TakeLast(1).Select(run => (int[])run.Clone())));
            return Renumbering.None;
        }

        return Renumbering.Of(texts, Add);
    }

    /// <summary>Nothing is added any more: forgets what it took to find texts.</summary>
    public void Seal() => (_codes, _last) = (null, null);

    /// <summary>Room for one more text.</summary>
    private Span<byte> Free(int length)
    {
        if (_blocks.Count == 0 || _blocks[^1].Length - _end < length)
        {
            _blocks.Add(new byte[Math.Max(length, Math.Clamp(_bytes, Least, Most))]);
            _end = 0;
        }

        if ((_count & (Run - 1)) == 0)
        {
            _starts.Add(new int[Run]);
        }

        var start = _end;
        _starts[^1][_count & (Run - 1)] = checked((_blocks.Count - 1) * Most) | start;
        _count++;
        _bytes = (int)Math.Min(int.MaxValue, (long)_bytes + length);
        _end += length;
        return _blocks[^1].AsSpan(start, length);
    }
}
