using ArmsGraph.Model.Entities;
using ArmsGraph.Time;

namespace ArmsGraph.Model.Facts;

/// <summary>How a party stands to an organisation or a treaty; never itself a restriction.</summary>
public sealed record Membership : Fact
{
    /// <summary>The party.</summary>
    public Participant? Party { get; init; }

    /// <summary>The organisation or instrument.</summary>
    public EntityId? Of { get; init; }

    /// <summary>How it stands.</summary>
    public MembershipStatus? Status { get; init; }

    /// <summary>Since or from when to when.</summary>
    public PartialDate? Date { get; init; }

    /// <inheritdoc/>
    public override string Kind => "membership";

    internal override IEnumerable<Field> OwnFields() =>
        [new("party", Party, typeof(Party)), new("of", Of, typeof(Entity)), new("status", Status), new("date", Date)];
}
