using System.Text;
using System.Text.Unicode;

namespace ArmsGraph.Formats.Reading;

/// <summary>Finds the encoding of a file: by its mark, else UTF-8 where all of it is, else Windows-1252, of which Latin-1 is a part.</summary>
internal static class TextDecoding
{
    /// <summary>Between these Windows-1252 has signs of its own; elsewhere the two are one, and Latin-1 is read faster.</summary>
    private const byte FirstOwn = 0x80, LastOwn = 0x9F;

    /// <summary>Windows-1252, of which Latin-1 is a part.</summary>
    public static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => Utf8.IsValid(bytes) ? Encoding.UTF8 : bytes.ContainsAnyInRange(FirstOwn, LastOwn) ? Western : Encoding.Latin1,
    };

    /// <summary>The start of a text without a sign of UTF-8 that is cut at its end.</summary>
    public static ReadOnlySpan<byte> WholeSigns(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length) && bytes[^back] >= 0x80; back++)
        {
            if (bytes[^back] >= 0xC0)
            {
                var length = bytes[^back] >= 0xF0 ? 4 : bytes[^back] >= 0xE0 ? 3 : 2;
                return length > back ? bytes[..^back] : bytes;
            }
        }

        return bytes;
    }
}
