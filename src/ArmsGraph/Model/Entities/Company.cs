namespace ArmsGraph.Model.Entities;

/// <summary>A company: its own party, seated in a state.</summary>
public sealed record Company : Party
{
    /// <summary>The state of its seat.</summary>
    public EntityId? State { get; init; }

    internal override string Kind => "company";

    internal override IEnumerable<Field> OwnFields() => [new("state", State, typeof(State)), .. base.OwnFields()];
}
