using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>An armed conflict and its parties; its name is the source's.</summary>
public sealed record Conflict : Fact
{
    /// <summary>The name that the source gives it.</summary>
    public string? Name { get; init; }

    /// <summary>Its parties.</summary>
    public EquatableList<Participant> Parties { get; init; } = [];

    /// <summary>From when to when.</summary>
    public PartialDate? Valid { get; init; }

    /// <inheritdoc/>
    public override string Kind => "conflict";

    internal override IEnumerable<Field> OwnFields() => [new("name", Name), new("parties", Parties, typeof(Party)), new("valid", Valid)];
}
