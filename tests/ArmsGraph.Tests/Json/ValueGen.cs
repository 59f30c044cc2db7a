using ArmsGraph.Model;
using ArmsGraph.Model.Facts;
using ArmsGraph.Time;
using CsCheck;

namespace ArmsGraph.Tests.Json;

/// <summary>Random values that documents can hold. With a silence of 0 every field is stated.</summary>
internal sealed class ValueGen(double silence)
{
    private static readonly string[] Pieces =
    [
        "a", "I", "i", "İ", "ı", "é", "e\u0301", "0", "\u0000", "\u0007", "\t", "\r", "\n", "\"", "\\", "/", "'", "<", "&", "\u007F", "\u0085", "\u200F", "\u202E", "\u2066",
        "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFF", "😀", "𐀀", "漢", "@", "#", "~", "{", "$ref", " ",
    ];

    private static readonly string[] Dates =
    [
        "2022", "2022-12?", "2022-12~", "2023-01-30%", "202X", "19XX", "2021-24", "2014/2019", "2014/..", "../2019", "2014/", "/2019", "[2023-01-23?..2023-01-29?]",
        "-0005", "Y-12000", "2023-01-30T12:00:00Z", "2023-XX-XX",
    ];

    private static readonly Quantity[] Quantities =
    [
        Quantity.Unknown, Quantity.Exactly(0), Quantity.Exactly(100_000), Quantity.Exactly(2.50m), Quantity.Exactly(1.0m), Quantity.Exactly(decimal.MaxValue),
        Quantity.Exactly(0.0000000000000000000000000001m), Quantity.Exactly(3, "tonnes"), Quantity.Between(0, 20), Quantity.Between(0, null), Quantity.Between(20, 30, "items", "twenty or thirty"),
        Quantity.Between(1, null, "sets", "hundreds"), Quantity.Between(5, 5, "items", "hundreds"), Quantity.Between(0, null, "items", "a \u202Efew\u0000"), Word("hundreds"), Word("About 100 +- 5"), Word(" up to 20 "),
    ];

    /// <summary>Well-formed Unicode, not empty: controls, direction marks, astral characters, quotes, line separators.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(Pieces).Array[1, 6].Select(string.Concat);

    public Gen<string?> Text => Maybe(Texts);

    public Gen<PartialDate?> Date => Maybe(Gen.OneOf(Dates).Select(PartialDate.Parse));

    public Gen<Quantity?> Quantity0 => Maybe(Gen.OneOf(Quantities));

    public Gen<bool?> Truth => Some(Gen.Bool);

    /// <summary>0 to 1, with at most six digits behind the point.</summary>
    public Gen<decimal?> Share => Some(Gen.Int[0, 1_000_000].Select(n => n / 1_000_000m));

    public Gen<decimal?> Count => Some(Gen.OneOf(0m, 1m, 2.5m, 1_000_000m));

    public Gen<T?> Maybe<T>(Gen<T> gen) where T : class => silence > 0 ? Gen.Null(gen, silence) : gen.Select(value => (T?)value);

    public Gen<T?> Some<T>(Gen<T> gen) where T : struct => silence > 0 ? Gen.Nullable(gen, silence) : gen.Select(value => (T?)value);

    public Gen<T?> Word0<T>() where T : struct, Enum => Some(Gen.Enum<T>());

    public Gen<EquatableList<T>> List<T>(Gen<T> gen) => gen.Array[silence > 0 ? 0 : 1, 3].Select(items => EquatableList.Create<T>(items));

    public Gen<EquatableList<T>> Words<T>() where T : struct, Enum => List(Gen.Enum<T>());

    public Gen<EntityId?> Entity(params string[] ids) => Some(Id(ids));

    public Gen<EquatableList<EntityId>> Entities(params string[] ids) => List(Id(ids));

    public Gen<FactId?> Fact(params string[] ids) => Some(Gen.OneOf(ids).Select(id => new FactId(id)));

    public Gen<EquatableList<FactId>> Facts(params string[] ids) => List(Gen.OneOf(ids).Select(id => new FactId(id)));

    public static Gen<EntityId> Id(params string[] ids) => Gen.OneOf(ids).Select(id => new EntityId(id));

    private static Quantity Word(string text) => Quantity.TryParse(text, out var quantity) ? quantity : throw new InvalidOperationException(text);
}
