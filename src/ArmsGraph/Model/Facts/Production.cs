using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>A party produces goods, under licence or not.</summary>
public sealed record Production : Fact
{
    /// <summary>The producer.</summary>
    public Participant? Producer { get; init; }

    /// <summary>The goods.</summary>
    public EntityId? Item { get; init; }

    /// <summary>How many.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Under whose licence.</summary>
    public Participant? Licensor { get; init; }

    /// <summary>When.</summary>
    public PartialDate? Date { get; init; }

    /// <inheritdoc/>
    public override string Kind => "production";

    internal override IEnumerable<Field> OwnFields() =>
        [new("producer", Producer, typeof(Party)), new("item", Item, typeof(Goods)), new("quantity", Quantity), new("licensor", Licensor, typeof(Party)), new("date", Date)];
}
