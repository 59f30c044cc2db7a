using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>One delivery of a series.</summary>
public sealed record Delivery : IHasFields
{
    /// <summary>When.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How many.</summary>
    public Quantity? Quantity { get; init; }

    IEnumerable<Field> IHasFields.Fields() => [new("date", Date), new("quantity", Quantity)];
}
