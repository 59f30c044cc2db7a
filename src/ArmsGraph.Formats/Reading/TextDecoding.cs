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
}
