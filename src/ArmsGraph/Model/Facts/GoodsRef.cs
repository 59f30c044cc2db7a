using ArmsGraph.Model.Entities;

namespace ArmsGraph.Model.Facts;

/// <summary>Goods as a source names them, with its hedge on that part.</summary>
/// <param name="Item">A system or a category.</param>
/// <param name="Hedge">The hedge; null is none.</param>
public sealed record GoodsRef(EntityId Item, Hedge? Hedge = null) : IHasFields
{
    object? IHasFields.Shorthand => Hedge is null ? Item : null;

    IEnumerable<Field> IHasFields.Fields() => [new("item", Item, typeof(Goods)), new("hedge", Hedge)];

    /// <summary>The id.</summary>
    public override string ToString() => Item.Text;
}
