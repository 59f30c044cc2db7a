namespace ArmsGraph.Formats.Import;

/// <summary>
/// What became of one file: every physical line is accounted for, and every row. <c>Lines = PreambleLines + BlankLines + RowLines</c> and
/// <c>Rows = RowsClean + RowsWithWarnings + RowsOutOfScope + RowsRefused</c>.
/// </summary>
public sealed record Ledger
{
    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>What it was read as, such as <c>SIPRI trade register by order</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The source that its claims name.</summary>
    public required string Source { get; init; }

    /// <summary>Physical lines; in a workbook, rows of its sheets.</summary>
    public required int Lines { get; init; }

    /// <summary>Lines of title, remarks, headings and sums.</summary>
    public required int PreambleLines { get; init; }

    /// <summary>Lines that hold nothing but delimiters.</summary>
    public required int BlankLines { get; init; }

    /// <summary>Lines that rows take; more than there are rows where a row spans lines.</summary>
    public required int RowLines { get; init; }

    /// <summary>Rows read.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows that became facts without a remark.</summary>
    public required int RowsClean { get; init; }

    /// <summary>Rows that became facts, and of which something is doubtful; each is told in a diagnostic.</summary>
    public required int RowsWithWarnings { get; init; }

    /// <summary>Rows of what no fact is made of, such as humanitarian aid; each is told in a diagnostic with its reason, and nothing is wrong with it.</summary>
    public required int RowsOutOfScope { get; init; }

    /// <summary>Rows that should have become facts and did not; each is told in a diagnostic with its reason.</summary>
    public required int RowsRefused { get; init; }

    /// <summary>Claims made, by the type of their fact.</summary>
    public required IReadOnlyDictionary<string, int> Facts { get; init; }

    /// <summary>Names of parties that no state, organisation or group is known by, kept as themselves, with the number of their mentions.</summary>
    public required IReadOnlyDictionary<string, int> UnresolvedNames { get; init; }

    /// <summary>Words for goods that no category is known by, kept as weapons of any kind or as the widest class of their table, with the number of their mentions.</summary>
    public required IReadOnlyDictionary<string, int> UnclassifiedGoods { get; init; }

    /// <summary>Warnings of the graph itself about claims of the file, by code; empty in an account that was made before the graph.</summary>
    public required IReadOnlyDictionary<string, int> GraphWarnings { get; init; }

    /// <summary>Whether lines and rows add up.</summary>
    public bool AddsUp => Lines == PreambleLines + BlankLines + RowLines && Rows == RowsClean + RowsWithWarnings + RowsOutOfScope + RowsRefused;
}
