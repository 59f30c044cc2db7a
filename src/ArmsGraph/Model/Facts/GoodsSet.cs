namespace ArmsGraph.Model.Facts;

/// <summary>Goods by name and by tag: what a rule or a consent speaks of. Empty is all arms.</summary>
public sealed record GoodsSet : IHasFields
{
    /// <summary>Systems and categories; a category stands for all below it.</summary>
    public EquatableList<GoodsRef> Items { get; init; } = [];

    /// <summary>Tags, such as <c>lethal</c>.</summary>
    public EquatableList<string> Tags { get; init; } = [];

    /// <summary>Whether nothing is stated.</summary>
    public bool IsEmpty => Items.Count == 0 && Tags.Count == 0;

    object? IHasFields.Shorthand => All();

    IEnumerable<Field> IHasFields.Fields() => [new("goods", All())];

    internal object? OrSilent => IsEmpty ? null : this;

    private List<object> All() => [.. Items, .. Tags.Select(tag => new Tag(tag))];

    /// <summary>All of them, separated by commas.</summary>
    public override string ToString() => string.Join(", ", Items.Select(i => i.Item.Text).Concat(Tags.Select(t => $"goods tagged {t}")));

    private sealed record Tag(string Name) : IHasFields
    {
        public IEnumerable<Field> Fields() => [new("tag", Name)];
    }
}
