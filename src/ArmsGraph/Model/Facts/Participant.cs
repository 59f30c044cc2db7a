namespace ArmsGraph.Model.Facts;

/// <summary>A party as a source names it, or fails to; with the source's hedge on that part.</summary>
public sealed record Participant : IHasFields
{
    /// <summary>The party; null where the source gives no name.</summary>
    public EntityId? Party { get; init; }

    /// <summary>How the source speaks of somebody without a name.</summary>
    public string? Unnamed { get; init; }

    /// <summary>The hedge on this part; null is none.</summary>
    public Hedge? Hedge { get; init; }

    object? IHasFields.Shorthand => Hedge is null && Party is { } party ? party : null;

    IEnumerable<Field> IHasFields.Fields() => [new("party", Party), new("unnamed", Unnamed), new("hedge", Hedge)];

    /// <summary>The id, or the source's words in quotes.</summary>
    public override string ToString() => Party?.Text ?? $"\"{Unnamed}\"";
}
