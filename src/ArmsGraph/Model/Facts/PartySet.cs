namespace ArmsGraph.Model.Facts;

/// <summary>Parties and classes of parties, listed together. An organisation stands for itself and its members.</summary>
public sealed record PartySet : IHasFields
{
    /// <summary>No party is stated.</summary>
    public static PartySet None { get; } = new();

    /// <summary>Parties by name.</summary>
    public EquatableList<Participant> Parties { get; init; } = [];

    /// <summary>Classes.</summary>
    public EquatableList<PartyClass> Classes { get; init; } = [];

    /// <summary>Whether nothing is stated.</summary>
    public bool IsEmpty => Parties.Count == 0 && Classes.Count == 0;

    object? IHasFields.Shorthand => All();

    IEnumerable<Field> IHasFields.Fields() => [new("parties", All())];

    internal object? OrSilent => IsEmpty ? null : this;

    private List<object> All() => [.. Parties, .. Classes];

    /// <summary>All of them, separated by commas.</summary>
    public override string ToString() => string.Join(", ", All());
}
