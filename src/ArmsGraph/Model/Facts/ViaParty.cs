using ArmsGraph.Model.Entities;

namespace ArmsGraph.Model.Facts;

/// <summary>A party between supplier and recipient.</summary>
public sealed record ViaParty : IHasFields
{
    /// <summary>Who it is, with the hedge on that.</summary>
    public required Participant Who { get; init; }

    /// <summary>What it does; null, the source is silent, counts as unknown.</summary>
    public ViaRole? Role { get; init; }

    internal bool TakesCustody => Role is null or ViaRole.Buyer or ViaRole.Refitter or ViaRole.Unknown;

    object? IHasFields.Shorthand => Role is null ? ((IHasFields)Who).Shorthand : null;

    IEnumerable<Field> IHasFields.Fields() =>
        [new("party", Who.Party, typeof(Party)), new("unnamed", Who.Unnamed), new("role", Role), new("hedge", Who.Hedge)];
}
