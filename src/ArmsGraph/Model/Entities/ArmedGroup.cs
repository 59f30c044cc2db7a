namespace ArmsGraph.Model.Entities;

/// <summary>An armed group that is no state.</summary>
public sealed record ArmedGroup : Party
{
    /// <summary>The state in which it is.</summary>
    public EntityId? State { get; init; }

    internal override string Kind => "armed-group";

    internal override IEnumerable<Field> OwnFields() => [new("state", State, typeof(State)), .. base.OwnFields()];
}
