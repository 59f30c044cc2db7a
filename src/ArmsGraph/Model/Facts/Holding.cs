using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>A party holds goods.</summary>
public sealed record Holding : Fact
{
    /// <summary>The holder.</summary>
    public Participant? Holder { get; init; }

    /// <summary>The goods.</summary>
    public EquatableList<GoodsRef> Goods { get; init; } = [];

    /// <summary>How many.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When.</summary>
    public PartialDate? Date { get; init; }

    /// <inheritdoc/>
    public override string Kind => "holding";

    internal override IEnumerable<Field> OwnFields() =>
        [new("holder", Holder, typeof(Party)), new("goods", Goods, typeof(Goods)), new("quantity", Quantity), new("date", Date)];
}
