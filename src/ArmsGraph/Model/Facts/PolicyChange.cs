using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>A change of a restriction.</summary>
public sealed record PolicyChange : Fact
{
    /// <summary>The restriction.</summary>
    public FactId? Restriction { get; init; }

    /// <summary>What became of it; named <c>kind</c> in documents.</summary>
    public PolicyChangeKind? Change { get; init; }

    /// <summary>When.</summary>
    public PartialDate? Date { get; init; }

    /// <inheritdoc/>
    public override string Kind => "policy-change";

    internal override IEnumerable<Field> OwnFields() => [new("restriction", Restriction, typeof(Restriction)), new("kind", Change), new("date", Date)];
}
