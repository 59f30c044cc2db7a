namespace ArmsGraph.Model.Facts;

/// <summary>One line of a transfer: goods and how many. Several goods in one line share one joint quantity.</summary>
public sealed record ItemLine : IHasFields
{
    /// <summary>The goods.</summary>
    public EquatableList<GoodsRef> Goods { get; init; } = [];

    /// <summary>How many; null where the source is silent, which bounds it to one or more.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    IEnumerable<Field> IHasFields.Fields() =>
        [new("item", Goods.Count == 1 && Goods[0].Hedge is null ? Goods[0].Item : Goods, typeof(Entities.Goods)), new("quantity", Quantity), new("note", Note)];
}
