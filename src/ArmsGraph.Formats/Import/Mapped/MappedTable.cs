using System.Text;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>How a table is laid out.</summary>
internal sealed record MappedTable
{
    public bool HasHeader { get; init; } = true;

    /// <summary>How many rows stand above the headings, or above the first row.</summary>
    public int Skip { get; init; }

    /// <summary>What parts the cells; null where it is found by the first line.</summary>
    public char? Delimiter { get; init; }

    public bool IsQuoted { get; init; } = true;

    /// <summary>Null where it is found by the bytes.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The sheet of a workbook; null is the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>What parts several values in one cell.</summary>
    public string Separator { get; init; } = ";";

    /// <summary>What stands where nothing is known.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>How many cells each row has; others are refused. Null where that does not matter.</summary>
    public int? Cells { get; init; }

    /// <summary>What parts whole numbers from their decimals.</summary>
    public char Decimal { get; init; } = '.';
}
