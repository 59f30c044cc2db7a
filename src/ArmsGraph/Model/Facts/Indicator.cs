using ArmsGraph.Model.Entities;

namespace ArmsGraph.Model.Facts;

/// <summary>How much a party trades, year by year, in a measure that is neither money nor a count of goods, such as SIPRI's trend-indicator value (TIV). It is no transfer and has no leg.</summary>
public sealed record Indicator : Fact
{
    /// <summary>What is measured in, such as <c>SIPRI TIV</c>.</summary>
    public string? Measure { get; init; }

    /// <summary>Whose trade.</summary>
    public Participant? Party { get; init; }

    /// <summary>With whom; null where it is the trade with all.</summary>
    public Participant? Counterpart { get; init; }

    /// <summary>Which way the trade goes, seen from the party.</summary>
    public TradeDirection? Direction { get; init; }

    /// <summary>What one of the measure stands for in the values, such as <c>million</c>; null stands for one.</summary>
    public string? Unit { get; init; }

    /// <summary>The values; a year that is not among them the source leaves empty.</summary>
    public EquatableList<IndicatorValue> Values { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "indicator";

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("measure", Measure), new("party", Party, typeof(Party)), new("counterpart", Counterpart, typeof(Party)), new("direction", Direction), new("unit", Unit), new("values", Values),
    ];
}
