using System.Globalization;

namespace ArmsGraph.Formats.Import;

/// <summary>What a table of SIPRI tells of a deal in trend-indicator values, in millions and in the table's own digits: not money. Empty where the table has a value and leaves it blank.</summary>
/// <param name="Unit">Of one of the goods.</param>
/// <param name="Ordered">Of all that was ordered; null in a table that never tells it.</param>
/// <param name="Delivered">Of all that was delivered.</param>
/// <param name="IfNew">Of one of the goods if it were new, where that is told and differs; null otherwise.</param>
internal readonly record struct TrendIndicator(string Unit, string? Ordered, string Delivered, string? IfNew = null)
{
    /// <summary>The value of one of the goods as a number, much the same from release to release; null where there is none.</summary>
    public decimal? OfUnit => decimal.TryParse(Unit, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    public override string ToString() => IfNew is null && Ordered is not null
        ? $"SIPRI TIV in millions: {Shown(Unit)} a unit, {Shown(Ordered)} ordered, {Shown(Delivered)} delivered"
        : $"SIPRI TIV in millions: {Shown(Unit)} a unit{(IfNew is null ? "" : $" ({IfNew} if new)")}{(Ordered is null ? "" : $", {Shown(Ordered)} ordered")}, {Shown(Delivered)} delivered";

    private static string Shown(string value) => value.Length == 0 ? "none" : value;
}
