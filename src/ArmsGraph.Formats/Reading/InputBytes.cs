namespace ArmsGraph.Formats.Reading;

/// <summary>The bytes of a stream: its start, or all of them within a limit.</summary>
internal static class InputBytes
{
    private const int AtOnce = 1 << 20;

    /// <summary>As many bytes as asked for, fewer where the stream ends before.</summary>
    public static byte[] Start(Stream stream, int count)
    {
        var bytes = new byte[count];
        return bytes[..stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false)];
    }

    /// <summary>The start and all that follows; null where that is more than the most, or than one array holds.</summary>
    public static byte[]? All(byte[] start, Stream rest, long most, CancellationToken cancellation)
    {
        most = Math.Min(most, Array.MaxLength);
        var left = rest.CanSeek ? Math.Max(0, rest.Length - rest.Position) : 0;
        if (start.Length + left > most)
        {
            return null;
        }

        var (bytes, length) = (new byte[start.Length + left], start.Length);
        start.CopyTo(bytes, 0);
        while (Next(rest, ref bytes, length) is var read and > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((length += read) > most)
            {
                return null;
            }
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    /// <summary>Reads on into an array, which becomes longer only where there is more than it was made for.</summary>
    private static int Next(Stream rest, ref byte[] bytes, int length)
    {
        if (length < bytes.Length)
        {
            return rest.Read(bytes, length, Math.Min(bytes.Length - length, AtOnce));
        }

        if (rest.ReadByte() is not (>= 0 and var further))
        {
            return 0;
        }

        Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, Math.Max(AtOnce, 2L * length)));
        bytes[length] = (byte)further;
        return 1;
    }
}
