namespace ArmsGraph.Model.Entities;

/// <summary>Somebody whom a source does not name: one node for each fact and role, shared by that fact's claims and by nothing else.</summary>
public sealed record AnonymousParty : Party
{
    /// <summary>The fact that speaks of it.</summary>
    public required FactId Fact { get; init; }

    internal override string Kind => "anonymous-party";

    internal override IEnumerable<Field> OwnFields() => [new("fact", Fact)];
}
