namespace ArmsGraph.Model.Entities;

/// <summary>A weapon system or a variant of one, with its lineage.</summary>
public sealed record WeaponSystem : Goods
{
    /// <summary>The category, as fine as is sure.</summary>
    public EntityId? Category { get; init; }

    /// <summary>The states or companies that make it; the first is asked as the state of origin.</summary>
    public EquatableList<EntityId> Maker { get; init; } = [];

    /// <summary>Systems of which this is a variant.</summary>
    public EquatableList<EntityId> VariantOf { get; init; } = [];

    /// <summary>Systems that become this one by an upgrade.</summary>
    public EquatableList<EntityId> UpgradeOf { get; init; } = [];

    /// <summary>Systems that become this one by a conversion.</summary>
    public EquatableList<EntityId> ConvertedFrom { get; init; } = [];

    /// <summary>Systems under whose licence this one is produced; kept and shown, no answer counts it yet.</summary>
    public EquatableList<EntityId> ProducedUnderLicence { get; init; } = [];

    /// <summary>Components inside it.</summary>
    public EquatableList<ComponentPart> ContainsComponent { get; init; } = [];

    internal override string Kind => "weapon-system";

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("category", Category, typeof(WeaponCategory)), new("maker", Maker, typeof(Party)), new("tags", Tags),
        new("variantOf", VariantOf, typeof(WeaponSystem)), new("upgradeOf", UpgradeOf, typeof(WeaponSystem)), new("convertedFrom", ConvertedFrom, typeof(WeaponSystem)),
        new("producedUnderLicence", ProducedUnderLicence, typeof(WeaponSystem)), new("containsComponent", ContainsComponent),
    ];
}
