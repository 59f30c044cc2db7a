namespace ArmsGraph.Model.Entities;

/// <summary>A person in a public role, as a speaker. Never in a route or a finding.</summary>
public sealed record Person : Actor
{
    /// <summary>The public role.</summary>
    public required string Role { get; init; }

    /// <summary>The party in whose role the person speaks.</summary>
    public EntityId? Organisation { get; init; }

    internal override string Kind => "person";

    internal override IEnumerable<Field> OwnFields() => [new("role", Role), new("organisation", Organisation, typeof(Party))];
}
