using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>A transfer of arms: n-ary, planned or done. Its changes of custody are projected to legs.</summary>
public sealed record Transfer : Fact
{
    /// <summary>The supplier; null where the source is silent.</summary>
    public Participant? From { get; init; }

    /// <summary>Parties between, in order.</summary>
    public EquatableList<ViaParty> Via { get; init; } = [];

    /// <summary>The recipient; null where the source is silent.</summary>
    public Participant? To { get; init; }

    /// <summary>What is transferred.</summary>
    public EquatableList<ItemLine> Items { get; init; } = [];

    /// <summary>How far it has come; null counts by the dates: delivered, ordered, else proposed.</summary>
    public Stage? Stage { get; init; }

    /// <summary>What became of it.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>When it was announced.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it was ordered.</summary>
    public PartialDate? Ordered { get; init; }

    /// <summary>When the goods moved.</summary>
    public PartialDate? Delivered { get; init; }

    /// <summary>A series of deliveries, where the source lists them.</summary>
    public EquatableList<Delivery> Deliveries { get; init; } = [];

    /// <summary>On what terms.</summary>
    public EquatableList<Terms> Terms { get; init; } = [];

    /// <summary>Terms of which the source is not sure; they are not among <see cref="Terms"/>, and no answer counts them as said.</summary>
    public EquatableList<HedgedTerms> HedgedTerms { get; init; } = [];

    /// <summary>State of origin, where that is not the supplier.</summary>
    public Participant? Origin { get; init; }

    /// <summary>Who pays; money is kept apart from the physical way.</summary>
    public EquatableList<Participant> FinancedBy { get; init; } = [];

    /// <summary>Who produces the goods.</summary>
    public EquatableList<Participant> ProducedBy { get; init; } = [];

    /// <summary>The end user as declared.</summary>
    public Participant? EndUser { get; init; }

    /// <summary>What it is worth.</summary>
    public Money? Value { get; init; }

    /// <summary>The deal that it belongs to, in the source's terms.</summary>
    public string? Deal { get; init; }

    /// <summary>Transfers whose goods go on in this one.</summary>
    public EquatableList<FactId> Continues { get; init; } = [];

    /// <summary>The transfer that this one returns.</summary>
    public FactId? Returns { get; init; }

    /// <summary>Whether the supplier keeps a say on re-export; null where the source is silent.</summary>
    public bool? ReexportClause { get; init; }

    /// <summary>One entry for each change of custody, or none.</summary>
    public EquatableList<LegTerms> Legs { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "transfer";

    /// <summary>How many changes of custody it has: one more than the custodians between.</summary>
    internal int Hops => 1 + Via.Count(via => via.TakesCustody);

    /// <summary>How far a change of custody has come; where the source does not say, by its dates: delivered, ordered, else proposed.</summary>
    /// <param name="leg">What the change of custody has of its own.</param>
    internal Stage StageOf(LegTerms? leg) =>
        leg?.Stage ?? Stage
        ?? (leg?.Delivered is not null || Delivered is not null || Deliveries.Count > 0 ? Facts.Stage.Delivered
            : leg?.Ordered is not null || Ordered is not null ? Facts.Stage.Ordered
            : Facts.Stage.Proposed);

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("from", From, typeof(Party)), new("via", Via), new("to", To, typeof(Party)), new("items", Items), new("stage", Stage), new("outcome", Outcome),
        new("announced", Announced), new("ordered", Ordered), new("delivered", Delivered), new("deliveries", Deliveries), new("terms", Terms), new("hedgedTerms", HedgedTerms),
        new("origin", Origin, typeof(Party)), new("financedBy", FinancedBy, typeof(Party)), new("producedBy", ProducedBy, typeof(Party)), new("endUser", EndUser, typeof(Party)),
        new("value", Value), new("deal", Deal), new("continues", Continues, typeof(Transfer)), new("returns", Returns, typeof(Transfer)),
        new("reexportClause", ReexportClause), new("legs", Legs),
    ];
}
