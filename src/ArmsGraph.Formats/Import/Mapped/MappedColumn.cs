using ArmsGraph.Diagnostics;
using ArmsGraph.Model.Facts;

namespace ArmsGraph.Formats.Import.Mapped;

/// <summary>One column of a table, or a constant that holds for all rows, and what it means.</summary>
internal sealed record MappedColumn
{
    public required Role Role { get; init; }

    /// <summary>The heading; null where the column is known by its place, and for a constant.</summary>
    public string? Heading { get; init; }

    /// <summary>The place, from 1; null where the column is known by its heading, and for a constant.</summary>
    public int? Number { get; init; }

    /// <summary>What holds for all rows; null for a column.</summary>
    public string? Constant { get; init; }

    /// <summary>What a party between does.</summary>
    public ViaRole? As { get; init; }

    /// <summary>What a name is taken to be where nobody is known by it.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>What stands for nobody in particular, such as <c>several countries</c>, and is kept in words.</summary>
    public IReadOnlyList<string> Unnamed { get; init; } = [];

    /// <summary>The scheme of codes of categories; null for words.</summary>
    public string? Scheme { get; init; }

    /// <summary>Whether a row is refused whose cell is empty or cannot be read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether numbers stand in brackets behind the designations.</summary>
    public bool IsCounted { get; init; }

    public DayOrder Dates { get; init; }

    /// <summary>What the column is called in notes.</summary>
    public string? Label { get; init; }

    /// <summary>What the table's words stand for.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where in the mapping it stands.</summary>
    public required Position At { get; init; }

    /// <summary>What messages call it.</summary>
    public string Called => Label ?? Heading ?? (Number is { } number ? FormattableString.Invariant($"column {number}") : ArmsGraph.Text.Words.Of(Role));
}
