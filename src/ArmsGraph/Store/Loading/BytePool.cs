using System.Buffers.Binary;

namespace ArmsGraph.Store.Loading;

/// <summary>Distinct values by the bytes that are written for them, each named by a small number from 1 on. 0 is none.</summary>
internal sealed class BytePool<T> : IValues<T>
{
    private readonly IdList _written = new();
    private readonly List<T> _values = [default!];

    /// <summary>By hash, open addressing, at most half full; a power of two long. A code of 0 is a free slot.</summary>
    private Slot[] _table = new Slot[64];

    /// <summary>One more than the largest number.</summary>
    public int Count => _values.Count;

    public T this[int code] => _values[code];

    /// <summary>What was written for a value.</summary>
    public ReadOnlySpan<byte> Written(int code) => _written[code - 1];

    /// <summary>The number of what is written, 0 where it was not met.</summary>
    public int Find(ReadOnlySpan<byte> written)
    {
        var wanted = Slot.Of(written);
        for (var at = Hash(wanted, written);; at++)
        {
            ref var slot = ref _table[at & (_table.Length - 1)];
            if (slot.Code == 0 || (slot.Length == wanted.Length && slot.First == wanted.First && slot.Last == wanted.Last && (wanted.IsWhole || _written[slot.Code - 1].SequenceEqual(written))))
            {
                return slot.Code;
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
            _table = new Slot[_table.Length * 2];
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
        var slot = Slot.Of(_written[code - 1]);
        var at = Hash(slot, _written[code - 1]);
        while (_table[at & (_table.Length - 1)].Code != 0)
        {
            at++;
        }

        _table[at & (_table.Length - 1)] = slot with { Code = code };
    }

    /// <summary>Of both ends and all between.</summary>
    private static int Hash(in Slot slot, ReadOnlySpan<byte> bytes)
    {
        var hash = Mix(slot.First ^ (ulong)slot.Length);
        if (!slot.IsWhole)
        {
            for (var rest = bytes[sizeof(ulong)..]; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
            {
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest));
            }
        }

        return (int)(Mix(hash ^ slot.Last) >> 33);
    }

    private static ulong Mix(ulong hash) => unchecked(hash * 0x9E3779B97F4A7C15UL) is var mixed ? mixed ^ (mixed >> 29) : 0;

    /// <summary>What stands for a text: its first and its last eight bytes, which overlap in a short one and are all of one of at most sixteen.</summary>
    private readonly record struct Slot(ulong First, ulong Last, int Length, int Code)
    {
        public bool IsWhole => Length <= 2 * sizeof(ulong);

        public static Slot Of(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length >= sizeof(ulong))
            {
                return new Slot(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadUInt64LittleEndian(bytes[^sizeof(ulong)..]), bytes.Length, 0);
            }

            if (bytes.Length >= sizeof(uint))
            {
                return new Slot(BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]), bytes.Length, 0);
            }

            var all = 0UL;
            foreach (var one in bytes)
            {
                all = (all << 8) | one;
            }

            return new Slot(all, 0, bytes.Length, 0);
        }
    }
}
