using ArmsGraph.Time;

namespace ArmsGraph.Model.Entities;

/// <summary>A treaty, law, decree, embargo, rule or public promise. What it restricts is a fact of its own.</summary>
public sealed record Instrument : Entity
{
    /// <summary>What kind of instrument it is.</summary>
    public InstrumentKind? InstrumentKind { get; init; }

    /// <summary>Who issued it.</summary>
    public EntityId? Issuer { get; init; }

    /// <summary>The instruments that it implements.</summary>
    public EquatableList<EntityId> Implements { get; init; } = [];

    /// <summary>From when to when it existed.</summary>
    public PartialDate? Existed { get; init; }

    internal override string Kind => "instrument";

    internal override IEnumerable<Field> OwnFields() =>
        [new("kind", InstrumentKind), new("issuer", Issuer, typeof(Party)), new("implements", Implements, typeof(Instrument)), new("existed", Existed)];
}
