using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>What one change of custody has of its own, where it differs from its transfer.</summary>
public sealed record LegTerms : IHasFields
{
    /// <summary>Terms.</summary>
    public EquatableList<Terms> Terms { get; init; } = [];

    /// <summary>Stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>When it was announced.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When it was ordered.</summary>
    public PartialDate? Ordered { get; init; }

    /// <summary>When the goods moved.</summary>
    public PartialDate? Delivered { get; init; }

    /// <summary>State of origin, where that is not the supplier.</summary>
    public Participant? Origin { get; init; }

    IEnumerable<Field> IHasFields.Fields() =>
    [
        new("terms", Terms), new("stage", Stage), new("announced", Announced), new("ordered", Ordered), new("delivered", Delivered), new("origin", Origin, typeof(Party)),
    ];
}
