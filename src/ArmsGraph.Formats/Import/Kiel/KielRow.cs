using System.Globalization;

namespace ArmsGraph.Formats.Import.Kiel;

/// <summary>One row of the workbook: an item of a package, with what the row says of the whole.</summary>
internal sealed record KielRow
{
    public const string Undisclosed = "undisclosed";
    public const string Partially = "partially";

    /// <summary>Both values come of the same prices and rates, and differ at most by how they were rounded.</summary>
    private const decimal Rounding = 0.999m;

    public required Spot Spot { get; init; }

    /// <summary>The package.</summary>
    public required string Package { get; init; }

    public required string Donor { get; init; }

    public required string Announced { get; init; }

    public required string General { get; init; }

    public required string Specific { get; init; }

    public required string Explanation { get; init; }

    public required string Currency { get; init; }

    /// <summary>What the whole package is worth; stands on its first row alone.</summary>
    public decimal? Total { get; init; }

    /// <summary>What the whole package is worth in euros; stands on its first row alone.</summary>
    public decimal? Converted { get; init; }

    /// <summary>What of the package was delivered is worth, in euros; stands on its first row alone.</summary>
    public decimal? DeliveredTotal { get; init; }

    /// <summary>The value as its source gives it, in the tracker's words.</summary>
    public required string Given { get; init; }

    public required string Item { get; init; }

    public required string Type { get; init; }

    public required string Subtype { get; init; }

    public required string Units { get; init; }

    public required string Delivered { get; init; }

    /// <summary>Whether what was delivered does not stand in a cell of its own, but follows from what is said of the package.</summary>
    public bool IsReckoned { get; private init; }

    /// <summary>Whether a part of the package was delivered, and it is not known whether anything of this item is in it.</summary>
    public bool IsPerhapsDelivered { get; private init; }

    /// <summary>Where the tracker has it from.</summary>
    public required string Evidence { get; init; }

    /// <summary>Whether it is help of a kind that no fact is made of.</summary>
    public bool IsOutOfScope => General.Equals("Humanitarian", StringComparison.OrdinalIgnoreCase) || General.Equals("Financial", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why no fact is made of the row; null where one is.</summary>
    public string? Refusal =>
        IsOutOfScope ? $"the row is {General.ToLowerInvariant()} aid; a fact is made of military aid alone"
        : !General.Equals("Military", StringComparison.OrdinalIgnoreCase) ? $"the row is aid of the kind \"{General}\"; expected Military, Humanitarian or Financial"
        : Item.Length > 0 || (NamesGoods && !Specific.StartsWith("Funding", StringComparison.OrdinalIgnoreCase)) ? null
        : $"the row is military aid of the kind \"{Specific}\" and names no goods: money or help, and no transfer of arms";

    /// <summary>Whether the total is the number of units alone: a price of one stands for none.</summary>
    public bool IsPriceless => Given.Equals("not given", StringComparison.OrdinalIgnoreCase) && Total is not null && Total == Number(Units);

    /// <summary>Whether the value delivered of the package, which this row tells, is all of it.</summary>
    public bool IsAllDelivered => DeliveredTotal > 0 && !(DeliveredTotal < Converted * Rounding);

    /// <summary>The row where all of it was delivered, and no number says so.</summary>
    public KielRow AsDelivered => this with { Delivered = Units.Length > 0 ? Units : Undisclosed, IsReckoned = true };

    /// <summary>The row where no number delivered is told, and what the value delivered of its package says: all of it, or a part; of several items, a part of them that may lack this one.</summary>
    /// <param name="total">The row with the values of the package.</param>
    /// <param name="isOneItem">Whether the package is of this item alone.</param>
    public KielRow AsValued(KielRow total, bool isOneItem) =>
        total.DeliveredTotal is not > 0 ? this
        : total.IsAllDelivered ? AsDelivered
        : this with { Delivered = Partially, IsReckoned = true, IsPerhapsDelivered = !isOneItem };

    private bool NamesGoods => Specific.Contains("weapon", StringComparison.OrdinalIgnoreCase) || Specific.Contains("equipment", StringComparison.OrdinalIgnoreCase);

    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
}
