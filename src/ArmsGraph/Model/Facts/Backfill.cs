namespace ArmsGraph.Model.Facts;

/// <summary>Transfers to a party that make up for transfers from it. Never a leg: the goods that come in do not go out by it.</summary>
public sealed record Backfill : Fact
{
    /// <summary>Transfers to the middle party.</summary>
    public EquatableList<FactId> Inbound { get; init; } = [];

    /// <summary>Transfers from the middle party.</summary>
    public EquatableList<FactId> Outbound { get; init; } = [];

    /// <summary>How they are linked; named <c>kind</c> in documents.</summary>
    public BackfillKind? Link { get; init; }

    /// <summary>How much is made up for, in words.</summary>
    public string? Part { get; init; }

    /// <inheritdoc/>
    public override string Kind => "backfill";

    internal override IEnumerable<Field> OwnFields() =>
        [new("inbound", Inbound, typeof(Transfer)), new("outbound", Outbound, typeof(Transfer)), new("kind", Link), new("part", Part)];
}
