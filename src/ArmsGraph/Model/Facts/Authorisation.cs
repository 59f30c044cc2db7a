using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>A consent, or what became of asking for one.</summary>
public sealed record Authorisation : Fact
{
    /// <summary>Whose consent.</summary>
    public Participant? Grantor { get; init; }

    /// <summary>Who may pass the goods on.</summary>
    public PartySet Holders { get; init; } = PartySet.None;

    /// <summary>To whom.</summary>
    public PartySet Recipients { get; init; } = PartySet.None;

    /// <summary>Which goods; empty is all.</summary>
    public GoodsSet Goods { get; init; } = new();

    /// <summary>The most that is allowed; null where the source is silent.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When it holds.</summary>
    public PartialDate? Valid { get; init; }

    /// <summary>What became of it.</summary>
    public ConsentStatus? Status { get; init; }

    /// <summary>Transfers that it speaks of; empty is any.</summary>
    public EquatableList<FactId> Transfers { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "authorisation";

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("grantor", Grantor, typeof(Party)), new("holders", Holders.OrSilent, typeof(Party)), new("recipients", Recipients.OrSilent, typeof(Party)), new("goods", Goods.OrSilent),
        new("quantity", Quantity), new("valid", Valid), new("status", Status), new("transfers", Transfers, typeof(Transfer)),
    ];
}
