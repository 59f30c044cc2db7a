using System.IO.Compression;

namespace ArmsGraph.Formats.Reading;

/// <summary>Looks at the parts of a packed workbook before anything reads them: how many, how large they say they are, and how large they are.</summary>
internal static class WorkbookParts
{
    private const int MostParts = 10_000;

    /// <summary>A part that unpacks to so many times its packed size is no table that somebody filled in; small ones do no harm.</summary>
    private const int MostRatio = 250;

    private const long SmallPart = 1 << 24;

    /// <summary>Throws <see cref="InputFault"/> where the parts are too many, too large, packed too tightly, encrypted or cut short. One pass over all that is packed.</summary>
    public static void Check(Stream packed, long most, CancellationToken cancellation)
    {
        try
        {
            using var archive = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostParts)
            {
                throw InputFault.TooLarge(FormattableString.Invariant($"the workbook has {archive.Entries.Count} parts; expected at most {MostParts}"));
            }

            if (archive.GetEntry("xl/workbook.xml") is null && archive.GetEntry("xl/workbook.bin") is null)
            {
                throw InputFault.Bad("the file is a packed folder, and no workbook in it; expected an .xlsx workbook, or what is packed by itself");
            }

            var left = most;
            foreach (var part in archive.Entries)
            {
                left = Check(part, left, most, cancellation);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or IOException)
        {
            throw InputFault.Bad($"the workbook is cut short or damaged ({broken.Message})");
        }
    }

    /// <summary>What is left of the allowance after a part.</summary>
    private static long Check(ZipArchiveEntry part, long left, long most, CancellationToken cancellation)
    {
        if (part.IsEncrypted)
        {
            throw InputFault.Bad($"the part \"{part.FullName}\" of the workbook is encrypted; expected a workbook without a password");
        }

        if (part.Length > left)
        {
            throw TooLarge(most);
        }

        if (part.Length > SmallPart && part.Length / Math.Max(1, part.CompressedLength) > MostRatio)
        {
            throw InputFault.TooLarge(FormattableString.Invariant($"the part \"{part.FullName}\" of the workbook unpacks to more than {MostRatio} times its size; expected a table that was filled in"));
        }

        using var content = part.Open();
        var piece = new byte[1 << 16];
        for (int read; (read = content.Read(piece)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            left -= read;
            if (left < 0)
            {
                throw TooLarge(most);
            }
        }

        return left;
    }

    private static InputFault TooLarge(long most) =>
        InputFault.TooLarge(FormattableString.Invariant($"the workbook unpacks to more than {most} bytes; expected less, or a higher limit (ImportOptions.MaxBytes)"));
}
