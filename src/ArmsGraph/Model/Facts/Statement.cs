using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>Something that somebody said, in the curator's words.</summary>
public sealed record Statement : Fact
{
    /// <summary>Who said it, a party or a person; null is unattributed.</summary>
    public Participant? Speaker { get; init; }

    /// <summary>What was said, in the curator's words.</summary>
    public string? Text { get; init; }

    /// <summary>What it says of a transfer and a rule.</summary>
    public Stance? Says { get; init; }

    /// <summary>The transfer.</summary>
    public FactId? Transfer { get; init; }

    /// <summary>The rule.</summary>
    public FactId? Restriction { get; init; }

    /// <summary>What it is about.</summary>
    public EquatableList<EntityId> About { get; init; } = [];

    /// <summary>When it was said.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it was said.</summary>
    public string? Venue { get; init; }

    /// <inheritdoc/>
    public override string Kind => "statement";

    internal override IEnumerable<Field> OwnFields() =>
    [
        new("speaker", Speaker, typeof(Actor)), new("text", Text), new("says", Says), new("transfer", Transfer, typeof(Transfer)), new("restriction", Restriction, typeof(Restriction)),
        new("about", About, typeof(Entity)), new("date", Date), new("venue", Venue),
    ];
}
