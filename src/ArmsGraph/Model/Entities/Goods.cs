namespace ArmsGraph.Model.Entities;

/// <summary>What is transferred: a weapon system, or a category where the system is not known.</summary>
public abstract record Goods : Entity
{
    private protected Goods()
    {
    }

    /// <summary>Tags, such as <c>lethal</c>; those of a category hold for all below it.</summary>
    public EquatableList<string> Tags { get; init; } = [];
}
