namespace ArmsGraph.Formats.Import;

/// <summary>The bytes of a stream: its start, or all of them within a limit.</summary>
internal static class InputBytes
{
    /// <summary>As many bytes as asked for, fewer where the stream ends before.</summary>
    public static byte[] Start(Stream stream, int count)
    {
        var bytes = new byte[count];
        return bytes[..stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false)];
    }

    /// <summary>The start and all that follows; null where that is more than the most.</summary>
    public static byte[]? All(byte[] start, Stream rest, long most, CancellationToken cancellation)
    {
        var left = rest.CanSeek ? rest.Length - rest.Position : 0;
        if (start.Length + left > most)
        {
            return null;
        }

        using var bytes = new MemoryStream((int)(start.Length + left));
        bytes.Write(start);
        var part = new byte[1 << 16];
        for (int read; (read = rest.Read(part)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(part, 0, read);
            if (bytes.Length > most)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }
}
