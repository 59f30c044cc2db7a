using ArmsGraph.Model.Entities;

namespace ArmsGraph.Model.Facts;

/// <summary>A class that stands where parties do, resolved when a question is asked.</summary>
public sealed record PartyClass : IHasFields
{
    /// <summary>Which class.</summary>
    public required ClassKind Kind { get; init; }

    /// <summary>The system, for its holders.</summary>
    public EntityId? Item { get; init; }

    /// <summary>The organisation, for its members.</summary>
    public EntityId? Party { get; init; }

    IEnumerable<Field> IHasFields.Fields() => [new("class", Kind), new("item", Item, typeof(Goods)), new("party", Party, typeof(Organisation))];

    /// <summary>The class in words.</summary>
    public override string ToString() => Kind switch
    {
        ClassKind.HoldersOf => $"holders of {Item}",
        ClassKind.MembersOf => $"members of {Party}",
        _ => "parties to an armed conflict",
    };
}
