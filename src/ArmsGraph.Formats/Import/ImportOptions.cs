using ArmsGraph.Formats.Reading;

namespace ArmsGraph.Formats.Import;

/// <summary>How registers are read.</summary>
public sealed record ImportOptions
{
    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>Whether free-text comments are read for parties between, payers, origins, platforms and terms.</summary>
    public bool ReadComments { get; init; } = true;

    /// <summary>
    /// What the columns of files hold that have no layout of those that are known; null where such a file is a fault. A file <c>X.csv.map.json</c> beside <c>X.csv</c> goes before it, and before all that is known.
    /// </summary>
    public TableMapping? Mapping { get; init; }

    /// <summary>How many bytes a file may have, unpacked where it is a workbook.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many files a folder may hold, with those below it, whether or not they are read.</summary>
    public int MaxFiles { get; init; } = 10_000;

    /// <summary>How many characters a row may have.</summary>
    public int MaxRowLength { get; init; } = 1 << 20;

    /// <summary>How many cells a row may have.</summary>
    public int MaxCells { get; init; } = 1_000;

    internal Limits Limits => new(MaxBytes, MaxRowLength, MaxCells);
}
