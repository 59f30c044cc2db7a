using System.Buffers.Binary;

namespace ArmsGraph.Store;

/// <summary>Distinct values by the bytes that are written for them, each named by a small number from 1 on. 0 is none.</summary>
internal sealed class BytePool<T>
{
    private readonly IdList _written = new();
    private readonly List<T> _values = [default!];

    /// <summary>Codes by hash, open addressing, at most half full; a power of two long.</summary>
    private int[] _table = new int[64];

    /// <summary>One more than the largest number.</summary>
    public int Count => _values.Count;

    public T this[int code] => _values[code];

    /// <summary>What was written for a value.</summary>
    public ReadOnlySpan<byte> Written(int code) => _written[code - 1];

    /// <summary>The number of what is written, 0 where it was not met.</summary>
    public int Find(ReadOnlySpan<byte> written)
    {
        for (var slot = Hash(written);; slot++)
        {
            var code = _table[slot & (_table.Length - 1)];
            if (code == 0 || _written[code - 1].SequenceEqual(written))
            {
                return code;
            }
        }
    }

    /// <summary>Adds what was not met.</summary>
    public int Add(ReadOnlySpan<byte> written, T value)
    {
        _written.Add(written, []);
        _values.Add(value);
        if (_values.Count * 2 > _table.Length)
        {
            _table = new int[_table.Length * 2];
            for (var code = 1; code < _values.Count; code++)
            {
                Place(code);
            }
        }
        else
        {
            Place(_values.Count - 1);
        }

        return _values.Count - 1;
    }

    private void Place(int code)
    {
        var slot = Hash(_written[code - 1]);
        while (_table[slot & (_table.Length - 1)] != 0)
        {
            slot++;
        }

        _table[slot & (_table.Length - 1)] = code;
    }

    /// <summary>Of the first and the last eight bytes and all between; the two overlap in a short text.</summary>
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        switch (bytes.Length)
        {
            case >= sizeof(ulong):
                for (var rest = bytes; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
                {
                    hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
                }

                return (int)(Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..])) >> 33);
            case >= sizeof(uint):
                hash = (hash << 59) ^ ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes) << 32) ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]);
                return (int)(Mix(hash) >> 33);
            default:
                foreach (var one in bytes)
                {
                    hash = (hash << 8) | one;
                }

                return (int)(Mix(hash) >> 33);
        }
    }

    private static ulong Mix(ulong hash) => unchecked(hash * 0x9E3779B97F4A7C15UL) is var mixed ? mixed ^ (mixed >> 29) : 0;
}
