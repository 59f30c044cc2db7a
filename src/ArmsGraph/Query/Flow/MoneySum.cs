namespace ArmsGraph.Query.Flow;

/// <summary>Money of one currency and price year, at least and at most, both inclusive. Currencies and price years are never added to each other.</summary>
/// <param name="Currency">The currency, ISO 4217; null where the source states none.</param>
/// <param name="Year">The year whose prices are meant; null where the source states none.</param>
/// <param name="Min">At least: what the party alone pays for certain.</param>
/// <param name="Max">At most: with the whole of what it shares with others or may pay.</param>
public sealed record MoneySum(string? Currency, int? Year, decimal Min, decimal Max)
{
    /// <summary><c>1,000-2,500 EUR (prices of 2022)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{(Min == Max ? $"{Min:#,##0.##}" : FormattableString.Invariant($"{Min:#,##0.##}-{Max:#,##0.##}"))} {Currency ?? "of an unstated currency"}{(Year is null ? "" : FormattableString.Invariant($" (prices of {Year})"))}");
}
