namespace ArmsGraph.Model.Facts;

/// <summary>What a transfer is worth, as its source says; never a trend-indicator value.</summary>
public sealed record Money : IHasFields
{
    /// <summary>The amount, in whole units of the currency.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>The year whose prices are meant.</summary>
    public int? Year { get; init; }

    IEnumerable<Field> IHasFields.Fields() => [new("amount", Amount), new("currency", Currency), new("year", Year)];
}
