using System.Text;

namespace ArmsGraph.Formats.Tests.Reading;

/// <summary>Makes workbooks of the binary kind: a compound file with one stream of BIFF8 records.</summary>
internal static class OldWorkbook
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint Table = 0xFFFFFFFD;

    public static byte[] Make(string sheet, object[][] rows)
    {
        var stream = Records(sheet, rows);
        Array.Resize(ref stream, Math.Max(4096, (stream.Length + Sector - 1) / Sector * Sector));
        return Compound(stream);
    }

    private static byte[] Records(string sheet, object[][] rows)
    {
        var globals = new MemoryStream();
        Record(globals, 0x0809, [0x00, 0x06, 0x05, 0x00, .. new byte[12]]);
        Record(globals, 0x0042, [0xB0, 0x04]);
        var name = Encoding.Latin1.GetBytes(sheet);
        var start = (int)globals.Length + 4 + 8 + name.Length + 4;
        Record(globals, 0x0085, [.. BitConverter.GetBytes(start), 0, 0, (byte)name.Length, 0, .. name]);
        Record(globals, 0x000A, []);
        Record(globals, 0x0809, [0x00, 0x06, 0x10, 0x00, .. new byte[12]]);
        Record(globals, 0x0200, [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(rows.Length), 0, 0, .. BitConverter.GetBytes((ushort)rows.Max(row => row.Length)), 0, 0]);
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                byte[] place = [.. BitConverter.GetBytes((ushort)r), .. BitConverter.GetBytes((ushort)c), 0, 0];
                if (rows[r][c] is string text)
                {
                    Record(globals, 0x0204, [.. place, .. BitConverter.GetBytes((ushort)text.Length), 0, .. Encoding.Latin1.GetBytes(text)]);
                }
                else
                {
                    Record(globals, 0x0203, [.. place, .. BitConverter.GetBytes(Convert.ToDouble(rows[r][c], System.Globalization.CultureInfo.InvariantCulture))]);
                }
            }
        }

        Record(globals, 0x000A, []);
        return globals.ToArray();
    }

    private static void Record(MemoryStream stream, ushort id, byte[] data) => stream.Write([.. BitConverter.GetBytes(id), .. BitConverter.GetBytes((ushort)data.Length), .. data]);

    /// <summary>Sector 0 holds the allocation table, sector 1 the folder, the rest the stream.</summary>
    private static byte[] Compound(byte[] stream)
    {
        var sectors = stream.Length / Sector;
        var header = new List<byte> { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 };
        header.AddRange(new byte[16]);
        header.AddRange([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, .. new byte[10]]);
        foreach (var value in new[] { 1u, 1u, 0u, 4096u, End, 0u, End, 0u, 0u })
        {
            header.AddRange(BitConverter.GetBytes(value));
        }

        header.AddRange(Enumerable.Repeat(BitConverter.GetBytes(Free), 108).SelectMany(bytes => bytes));
        var table = new List<uint> { Table, End };
        table.AddRange(Enumerable.Range(0, sectors).Select(n => n == sectors - 1 ? End : (uint)(n + 3)));
        table.AddRange(Enumerable.Repeat(Free, (Sector / 4) - table.Count));
        byte[] folder = [.. Entry("Root Entry", 5, 1, End, 0), .. Entry("Workbook", 2, Free, 2, stream.Length), .. new byte[256]];
        return [.. header, .. table.SelectMany(BitConverter.GetBytes), .. folder, .. stream];
    }

    private static byte[] Entry(string name, byte kind, uint child, uint start, int length)
    {
        var text = new byte[64];
        Encoding.Unicode.GetBytes(name).CopyTo(text, 0);
        return
        [
            .. text, .. BitConverter.GetBytes((ushort)((name.Length + 1) * 2)), kind, 1, .. BitConverter.GetBytes(Free), .. BitConverter.GetBytes(Free), .. BitConverter.GetBytes(child),
            .. new byte[36], .. BitConverter.GetBytes(start), .. BitConverter.GetBytes(length), .. new byte[4],
        ];
    }
}
