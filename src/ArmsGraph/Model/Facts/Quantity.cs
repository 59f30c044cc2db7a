using System.Globalization;

namespace ArmsGraph.Model.Facts;

/// <summary>How many: an interval with a unit, both ends inclusive, and the source's words. Never negative, never inverted.</summary>
public sealed record Quantity : IHasFields
{
    /// <summary>What is counted where nothing else is said.</summary>
    public const string Items = "items";

    private Quantity(decimal min, decimal? max, string unit, string? text) => (Min, Max, Unit, Text) = (min, max, unit, text);

    /// <summary>One or more: the source does not say how many.</summary>
    public static Quantity Unknown { get; } = new(1, null, Items, null);

    /// <summary>The least, inclusive.</summary>
    public decimal Min { get; }

    /// <summary>The most, inclusive; null is unbounded.</summary>
    public decimal? Max { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>The source's words; null where it gives a number.</summary>
    public string? Text { get; }

    object? IHasFields.Shorthand =>
        Unit != Items ? null
        : Text is null ? (Min == Max ? Min : null)
        : QuantityWords.TryRead(Text, out var min, out var max) && min == Min && max == Max ? Text : null;

    /// <summary>Exactly so many; throws <see cref="ArgumentOutOfRangeException"/> for a negative number.</summary>
    public static Quantity Exactly(decimal count, string unit = Items) => Between(count, count, unit);

    /// <summary>From one number to another, both inclusive; throws <see cref="ArgumentOutOfRangeException"/> where negative or inverted.</summary>
    public static Quantity Between(decimal min, decimal? max, string unit = Items, string? text = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        if (max < min)
        {
            throw new ArgumentOutOfRangeException(nameof(max), max, "the most is less than the least");
        }

        return new Quantity(min, max, unit, text);
    }

    /// <summary>Reads a number or words such as <c>dozens</c>, <c>up to 20</c>, <c>20-30</c>; false for anything else.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Quantity? quantity)
    {
        ArgumentNullException.ThrowIfNull(text);
        quantity = QuantityWords.TryRead(text, out var min, out var max) ? new Quantity(min, max, Items, text) : null;
        return quantity is not null;
    }

    IEnumerable<Field> IHasFields.Fields() => [new("min", Min), new("max", Max), new("unit", Unit == Items ? null : Unit), new("text", Text)];

    /// <summary>The source's words, else the number or <c>20-30</c>, <c>200 or more</c>.</summary>
    public override string ToString()
    {
        var count = Text ?? (Min == Max ? Number(Min) : Max is { } max ? $"{Number(Min)}-{Number(max)}" : $"{Number(Min)} or more");
        return Unit == Items ? count : $"{count} {Unit}";
    }

    private static string Number(decimal value) => value.ToString("#,##0.############################", CultureInfo.InvariantCulture);
}
