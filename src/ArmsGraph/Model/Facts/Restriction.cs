using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>A rule on transfers of arms.</summary>
public sealed record Restriction : Fact
{
    /// <summary>Who issued it.</summary>
    public Participant? Issuer { get; init; }

    /// <summary>The instruments that hold it.</summary>
    public EquatableList<EntityId> Instruments { get; init; } = [];

    /// <summary>Who is bound; empty is the issuer.</summary>
    public PartySet Bound { get; init; } = PartySet.None;

    /// <summary>What it looks at; null counts as the target.</summary>
    public RestrictionTest? Test { get; init; }

    /// <summary>Whom it concerns; empty is everybody.</summary>
    public PartySet Targets { get; init; } = PartySet.None;

    /// <summary>Which goods; empty is all arms.</summary>
    public GoodsSet Goods { get; init; } = new();

    /// <summary>Which terms, where it looks at terms.</summary>
    public EquatableList<Terms> Terms { get; init; } = [];

    /// <summary>How far it reaches; empty counts as not stated.</summary>
    public EquatableList<Reach> Reach { get; init; } = [];

    /// <summary>The share of the whole from which it reaches components, 0 to 1.</summary>
    public decimal? ComponentShare { get; init; }

    /// <summary>When it is in force; a single day is a day on which it was seen in force.</summary>
    public PartialDate? Valid { get; init; }

    /// <summary>Exceptions, in words.</summary>
    public EquatableList<string> Exceptions { get; init; } = [];

    /// <summary>What binds.</summary>
    public Force? Force { get; init; }

    /// <summary>The rule in the curator's words.</summary>
    public string? Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "restriction";

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("issuer", Issuer, typeof(Party)), new("instruments", Instruments, typeof(Instrument)), new("bound", Bound.OrSilent, typeof(Party)), new("test", Test),
        new("targets", Targets.OrSilent, typeof(Party)), new("goods", Goods.OrSilent), new("terms", Terms), new("reach", Reach), new("componentShare", ComponentShare),
        new("valid", Valid), new("exceptions", Exceptions), new("force", Force), new("text", Text),
    ];
}
