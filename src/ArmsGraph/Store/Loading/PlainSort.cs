using System.Buffers.Binary;

namespace ArmsGraph.Store.Loading;

/// <summary>Orders rows by their ids: by the first eight bytes in which these differ, as one number, and by the rest where those are equal.</summary>
internal static class PlainSort
{
    public delegate ReadOnlySpan<byte> IdOf(int row);

    /// <summary>Orders rows that ascend by number; those of one id stay as they are. True where some id stands twice. O(n) as long as ids differ in those bytes.</summary>
    public static bool Run(Span<int> rows, IdOf id)
    {
        if (IsAscending(rows, id, out var repeats))
        {
            return repeats;
        }

        var keys = Keys(rows, id);
        ByKey(keys, rows);
        for (var i = 0; i < keys.Length;)
        {
            var next = i + 1;
            while (next < keys.Length && keys[next] == keys[i])
            {
                next++;
            }

            if (next > i + 1)
            {
                var tied = rows[i..next];
                tied.Sort((a, b) => id(a).SequenceCompareTo(id(b)) is var order && order != 0 ? order : a.CompareTo(b));
                repeats |= HasRepeat(tied, id);
            }

            i = next;
        }

        return repeats;
    }

    /// <summary>A byte at a time, the last one first; bytes that all keys share are passed over.</summary>
    private static void ByKey(ulong[] keys, Span<int> rows)
    {
        var (from, to) = (keys, new ulong[keys.Length]);
        var (rowsFrom, rowsTo) = (rows.ToArray(), new int[keys.Length]);
        Span<int> next = stackalloc int[256];
        for (var shift = 0; shift < 64; shift += 8)
        {
            next.Clear();
            foreach (var key in from)
            {
                next[(byte)(key >> shift)]++;
            }

            if (next[(byte)(from[0] >> shift)] == from.Length)
            {
                continue;
            }

            var start = 0;
            foreach (ref var count in next)
            {
                (count, start) = (start, start + count);
            }

            for (var i = 0; i < from.Length; i++)
            {
                var place = next[(byte)(from[i] >> shift)]++;
                to[place] = from[i];
                rowsTo[place] = rowsFrom[i];
            }

            (from, to, rowsFrom, rowsTo) = (to, from, rowsTo, rowsFrom);
        }

        rowsFrom.CopyTo(rows);
        from.AsSpan().CopyTo(keys);
    }

    private static bool IsAscending(Span<int> rows, IdOf id, out bool repeats)
    {
        repeats = false;
        for (var i = 1; i < rows.Length; i++)
        {
            var order = id(rows[i - 1]).SequenceCompareTo(id(rows[i]));
            if (order > 0)
            {
                repeats = false;
                return false;
            }

            repeats |= order == 0;
        }

        return true;
    }

    private static bool HasRepeat(Span<int> rows, IdOf id)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (id(rows[i - 1]).SequenceEqual(id(rows[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong[] Keys(Span<int> rows, IdOf id)
    {
        var shared = id(rows[0]).Length;
        foreach (var row in rows)
        {
            shared = Math.Min(shared, id(row).CommonPrefixLength(id(rows[0])));
        }

        var keys = new ulong[rows.Length];
        var padded = new byte[sizeof(ulong)];
        for (var i = 0; i < keys.Length; i++)
        {
            var rest = id(rows[i])[shared..];
            if (rest.Length < sizeof(ulong))
            {
                Array.Clear(padded);
                rest.CopyTo(padded);
                rest = padded;
            }

            keys[i] = BinaryPrimitives.ReadUInt64BigEndian(rest);
        }

        return keys;
    }
}
