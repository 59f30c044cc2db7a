using ArmsGraph.Time;
using Newtonsoft.Json;

namespace ArmsGraph.Model.Entities;

/// <summary>What a source could contain, so that its silence can be told from what lies out of its scope.</summary>
[JsonConverter(typeof(FieldsConverter))]
public sealed record Coverage : IHasFields
{
    /// <summary>The systems and categories that it looks at; a category stands for all below it; empty is all arms.</summary>
    public EquatableList<EntityId> Goods { get; init; } = [];

    /// <summary>Those among them that it leaves out.</summary>
    public EquatableList<EntityId> Except { get; init; } = [];

    /// <summary>The time that it looks at, both ends inclusive; null is any.</summary>
    public PartialDate? Period { get; init; }

    /// <summary>What else it leaves out, in words: terms, sizes, parties. No answer tests them; they are shown.</summary>
    public EquatableList<string> LeavesOut { get; init; } = [];

    IEnumerable<Field> IHasFields.Fields() => [new("goods", Goods, typeof(Goods)), new("except", Except, typeof(Goods)), new("period", Period), new("leavesOut", LeavesOut)];

    /// <summary><c>tanks but not leopard-2; 1950/2023; leaves out used parts</c>.</summary>
    public override string ToString() => string.Join("; ", new[]
    {
        $"{(Goods.Count == 0 ? "all arms" : Goods)}{(Except.Count == 0 ? "" : $" but not {Except}")}", Period?.Text ?? "any time", LeavesOut.Count == 0 ? "" : $"leaves out {string.Join(", ", LeavesOut)}",
    }.Where(part => part.Length > 0));
}
