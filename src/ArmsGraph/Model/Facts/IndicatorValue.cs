namespace ArmsGraph.Model.Facts;

/// <summary>What an indicator comes to in one year.</summary>
public sealed record IndicatorValue : IHasFields
{
    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>How much, as an interval in the unit of its indicator, both ends inclusive: a table's 0 that stands for less than half is 0 to 0.5.</summary>
    public Quantity? Value { get; init; }

    IEnumerable<Field> IHasFields.Fields() => [new("year", Year), new("value", Value)];
}
