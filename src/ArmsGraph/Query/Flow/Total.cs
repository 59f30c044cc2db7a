using System.Globalization;
using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Text;
using Newtonsoft.Json;

namespace ArmsGraph.Query.Flow;

/// <summary>How much, of one supplier, recipient, set of categories, year and unit; what is not told apart is null or empty.</summary>
/// <param name="Supplier">Who supplies.</param>
/// <param name="Recipient">Who receives.</param>
/// <param name="Categories">The categories, by id; several under a joint quantity; none where no goods are stated.</param>
/// <param name="Year">The year; null where it is not told apart, or where nothing bounds when the goods moved.</param>
/// <param name="Quantity">The sum: at least and at most, both inclusive, with its unit. Unbounded where a source does not say how many.</param>
/// <param name="Stage">How far the transfer among them has come that has come least far: plans are part of a sum unless the question asks for a higher stage.</param>
/// <param name="Transfers">The transfers that may be part of it, by id.</param>
/// <param name="Unbounded">Those of them that leave the sum without an upper bound.</param>
/// <param name="Contested">Those of them that a source denies.</param>
[JsonConverter(typeof(TotalConverter))]
public sealed record Total(
    EntityId? Supplier, EntityId? Recipient, EquatableList<EntityId> Categories, int? Year, Quantity Quantity, Stage Stage, EquatableList<FactId> Transfers, EquatableList<FactId> Unbounded, EquatableList<FactId> Contested)
{
    /// <summary><c>KOR  POL  tanks and artillery  2022  200 or more  ordered or further</c>.</summary>
    public override string ToString() => string.Join("  ", new[]
    {
        Supplier?.Text, Recipient?.Text, Categories.Count == 0 ? null : string.Join(" and ", Categories), Year?.ToString(CultureInfo.InvariantCulture), Quantity.ToString(),
        Stage == Stage.Delivered ? Words.Of(Stage) : $"{Words.Of(Stage)} or further",
    }.OfType<string>());
}
