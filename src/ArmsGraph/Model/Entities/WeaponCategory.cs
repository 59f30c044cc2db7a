namespace ArmsGraph.Model.Entities;

/// <summary>A category of arms in one tree, with a certain subsumption: all below a category belong to it.</summary>
public sealed record WeaponCategory : Goods
{
    /// <summary>The category above; null at the root alone.</summary>
    public EntityId? Parent { get; init; }

    /// <summary>What other schemes call it.</summary>
    public EquatableList<SchemeMapping> Mappings { get; init; } = [];

    internal override string Kind => "weapon-category";

    internal override IEnumerable<Field> OwnFields() => [new("parent", Parent, typeof(WeaponCategory)), new("tags", Tags), new("mappings", Mappings)];
}
