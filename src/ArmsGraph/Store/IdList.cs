namespace ArmsGraph.Store;

/// <summary>
/// Ids one after the other in one array of bytes, with no object for each. Each UTF-16 unit is coded on its own (CESU-8: a byte an ASCII letter, half a surrogate
/// pair three), so that the bytes of two ids compare as the ids do ordinally, and any text comes back as it went in.
/// </summary>
internal sealed class IdList
{
    private byte[] _bytes = [];

    /// <summary>Id i lies in [_start[i], _start[i + 1]) of <see cref="_bytes"/>.</summary>
    private int[] _start = new int[1];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int id] => _bytes.AsSpan(_start[id], _start[id + 1] - _start[id]);

    public string Text(int id) => Decode(this[id]);

    /// <summary>Adds an id that is given in parts.</summary>
    public void Add(ReadOnlySpan<byte> first, ReadOnlySpan<byte> last)
    {
        var free = Free(checked(first.Length + last.Length));
        first.CopyTo(free);
        last.CopyTo(free[first.Length..]);
        End(first.Length + last.Length);
    }

    public void Add(ReadOnlySpan<char> id)
    {
        var length = CountBytes(id);
        Encode(id, Free(length));
        End(length);
    }

    /// <summary>Makes room for further ids and their bytes, so that it is not made again and again.</summary>
    public void Reserve(int ids, int bytes)
    {
        Array.Resize(ref _bytes, Math.Max(_bytes.Length, checked(_start[Count] + bytes)));
        Array.Resize(ref _start, Math.Max(_start.Length, checked(Count + ids + 1)));
    }

    /// <summary>How many bytes all ids take.</summary>
    public int Bytes => _start[Count];

    /// <summary>Gives back what was kept for further ids.</summary>
    public void Trim()
    {
        Array.Resize(ref _bytes, Bytes);
        Array.Resize(ref _start, Count + 1);
    }

    /// <summary>The place of an id in a list that ascends, -1 where it is not there. O(log n).</summary>
    public int Find(string id)
    {
        var wanted = Encode(id);
        var (from, to) = (0, Count - 1);
        while (from <= to)
        {
            var middle = from + ((to - from) >> 1);
            var order = this[middle].SequenceCompareTo(wanted);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return -1;
    }

    public static byte[] Encode(string id)
    {
        var bytes = new byte[CountBytes(id)];
        Encode(id, bytes);
        return bytes;
    }

    /// <summary>How many bytes a text becomes.</summary>
    public static int CountBytes(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var at = text.IndexOfAnyExceptInRange('\0', '\u007F'); at >= 0 && at < text.Length; at++)
        {
            count = checked(count + (text[at] < 0x80 ? 0 : text[at] < 0x800 ? 1 : 2));
        }

        return count;
    }

    /// <summary>Writes a text as bytes, as many as <see cref="CountBytes"/> says.</summary>
    public static void Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (System.Text.Ascii.FromUtf16(text, bytes, out var length) == System.Buffers.OperationStatus.Done)
        {
            return;
        }

        foreach (var unit in text[length..])
        {
            if (unit < 0x80)
            {
                bytes[length++] = (byte)unit;
            }
            else if (unit < 0x800)
            {
                bytes[length++] = (byte)(0xC0 | (unit >> 6));
                bytes[length++] = (byte)(0x80 | (unit & 0x3F));
            }
            else
            {
                bytes[length++] = (byte)(0xE0 | (unit >> 12));
                bytes[length++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                bytes[length++] = (byte)(0x80 | (unit & 0x3F));
            }
        }
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Ascii.IsValid(bytes))
        {
            return System.Text.Encoding.ASCII.GetString(bytes);
        }

        var units = new char[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; length++)
        {
            var first = bytes[i++];
            units[length] = first < 0x80 ? (char)first
                : first < 0xE0 ? (char)(((first & 0x1F) << 6) | (bytes[i++] & 0x3F))
                : (char)(((first & 0x0F) << 12) | ((bytes[i++] & 0x3F) << 6) | (bytes[i++] & 0x3F));
        }

        return new string(units, 0, length);
    }

    /// <summary>Room for the next id.</summary>
    private Span<byte> Free(int length)
    {
        var end = checked(_start[Count] + length);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _bytes.Length)));
        }

        return _bytes.AsSpan(_start[Count]);
    }

    private void End(int length)
    {
        if (Count + 1 == _start.Length)
        {
            Array.Resize(ref _start, (int)Math.Min(Array.MaxLength, Math.Max(16, 2L * _start.Length)));
        }

        _start[Count + 1] = _start[Count] + length;
        Count++;
    }
}
