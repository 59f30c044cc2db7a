using ArmsGraph.Model.Entities;

namespace ArmsGraph.Model.Facts;

/// <summary>Goods that are part of other goods.</summary>
public sealed record Component : Fact
{
    /// <summary>The component; named <c>component</c> in documents.</summary>
    public EntityId? Item { get; init; }

    /// <summary>What it is part of.</summary>
    public EntityId? Platform { get; init; }

    /// <summary>Who makes the component.</summary>
    public Participant? Maker { get; init; }

    /// <summary>How many a platform holds.</summary>
    public decimal? Count { get; init; }

    /// <summary>The share of the whole, 0 to 1.</summary>
    public decimal? Share { get; init; }

    /// <summary>Whether its maker keeps a say on re-export; null where the source is silent.</summary>
    public bool? Consent { get; init; }

    /// <summary>The transfer of the platform.</summary>
    public FactId? Transfer { get; init; }

    /// <inheritdoc/>
    public override string Kind => "component";

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("component", Item, typeof(Goods)), new("platform", Platform, typeof(Goods)), new("maker", Maker, typeof(Party)), new("count", Count), new("share", Share),
        new("consent", Consent), new("transfer", Transfer, typeof(Transfer)),
    ];
}
