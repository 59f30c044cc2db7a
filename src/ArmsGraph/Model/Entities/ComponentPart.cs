namespace ArmsGraph.Model.Entities;

/// <summary>A component inside a weapon system.</summary>
public sealed record ComponentPart : IHasFields
{
    /// <summary>The component, a system or a category.</summary>
    public required EntityId Item { get; init; }

    /// <summary>Who makes it, where that is not the component's own maker.</summary>
    public EquatableList<EntityId> Maker { get; init; } = [];

    /// <summary>How many a system holds.</summary>
    public decimal? Count { get; init; }

    /// <summary>The share of the whole, 0 to 1.</summary>
    public decimal? Share { get; init; }

    /// <summary>Whether its maker keeps a say on re-export; null where the source is silent.</summary>
    public bool? Consent { get; init; }

    IEnumerable<Field> IHasFields.Fields() =>
        [new("item", Item, typeof(Goods)), new("maker", Maker, typeof(Party)), new("count", Count), new("share", Share), new("consent", Consent)];
}
